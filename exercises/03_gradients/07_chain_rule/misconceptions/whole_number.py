"""The slope by a bias is a whole number, where float32 is asked for.

`torch.tensor(1)` has dtype int64; `torch.tensor(1.0)` and `torch.ones_like(b2)` have the dtype of the others.
"""

import torch


def composite_grad(x, w1, b1, w2, b2):
    h = w1 * x + b1
    return {
        "x": w2 * w1,
        "w1": w2 * x,
        "b1": w2.clone(),
        "w2": w1 * x + b1,
        "b2": torch.tensor(1),
    }
