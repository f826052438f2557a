"""The slope by x is missing.

x is a number like the others, and deeper networks need it: it is what the layer before gets back.
"""

import torch


def composite_grad(x, w1, b1, w2, b2):
    h = w1 * x + b1
    return {
        "w1": w2 * x,
        "b1": w2.clone(),
        "w2": w1 * x + b1,
        "b2": torch.tensor(1.0),
    }
