"""The 2 of 2ε has landed above the fraction line.

`a / 2 * eps` divides by 2 and then multiplies by eps: Python works from left to right. Put brackets around the whole denominator.
"""

import torch


def numerical_gradient(f, x, eps=1e-4):
    gradient = torch.zeros_like(x)
    for i in range(x.numel()):
        up, down = x.clone(), x.clone()
        up.view(-1)[i] += eps
        down.view(-1)[i] -= eps
        gradient.view(-1)[i] = (f(up) - f(down)) / 2 * eps
    return gradient
