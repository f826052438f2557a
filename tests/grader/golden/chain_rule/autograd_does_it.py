"""expects: forbidden"""

import torch


def composite_grad(x, w1, b1, w2, b2):
    leaves = [v.clone().requires_grad_() for v in (x, w1, b1, w2, b2)]
    x, w1, b1, w2, b2 = leaves
    y = w2 * (w1 * x + b1) + b2
    return dict(zip(("x", "w1", "b1", "w2", "b2"), torch.autograd.grad(y, leaves)))
