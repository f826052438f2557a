"""The same mistake: all."""

import torch


def composite_grad(x, w1, b1, w2, b2):
    h = w1 * x + b1
    return {
        "x": (w2 * w1).item(),
        "w1": (w2 * x).item(),
        "b1": w2.item(),
        "w2": h.item(),
        "b2": 1.0,
    }
