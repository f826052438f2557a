"""x is left changed.

A number of x is nudged and not put back. `y = x` is no copy, only another name, and so is a view. Work on `x.clone()`, or keep the old number and
write it back before you turn to the next one.
"""

import torch


def numerical_gradient(f, x, eps=1e-4):
    gradient = torch.zeros_like(x)
    flat = x.view(-1)
    for i in range(x.numel()):
        flat[i] += eps
        up = float(f(x))
        flat[i] -= 2 * eps
        down = float(f(x))
        gradient.view(-1)[i] = (up - down) / (2 * eps)
    return gradient
