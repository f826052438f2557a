"""The slope is not measured: autograd computes it.

autograd needs to see every operation inside f, and gives 12 for x³ at 2, where the measurement with ε = 0.5 gives 12.25. Here f is a closed box with one number
coming out: call it at both places.
"""

import torch


def numerical_gradient(f, x, eps=1e-4):
    x = x.clone().requires_grad_()
    return torch.autograd.grad(f(x), x)[0]
