"""Whole rows are nudged together.

`x[i]` of a table is a row, and all its numbers move at once. Visit every number: count to `x.numel()` over the flat tensor, or loop over all
dimensions.
"""

import torch


def numerical_gradient(f, x, eps=1e-4):
    gradient = torch.zeros_like(x)
    for i in range(len(x)):
        up, down = x.clone(), x.clone()
        up[i] += eps
        down[i] -= eps
        gradient[i] = (f(up) - f(down)) / (2 * eps)
    return gradient
