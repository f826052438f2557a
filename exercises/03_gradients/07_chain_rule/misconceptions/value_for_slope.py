"""Besides slopes, the value of y is multiplied in.

A slope says how y moves, not how large it is. The factors are the slopes of the steps alone.
"""

import torch


def composite_grad(x, w1, b1, w2, b2):
    h = w1 * x + b1
    y = w2 * h + b2
    return {
        "x": y * w2 * w1,
        "w1": y * w2 * x,
        "b1": y * w2,
        "w2": y * h,
        "b2": y,
    }
