"""expects: forbidden"""

import torch


def composite_grad(x, w1, b1, w2, b2):
    y = lambda x, w1, b1, w2, b2: w2 * (w1 * x + b1) + b2
    return dict(zip(("x", "w1", "b1", "w2", "b2"), torch.func.grad(y, argnums=(0, 1, 2, 3, 4))(x, w1, b1, w2, b2)))
