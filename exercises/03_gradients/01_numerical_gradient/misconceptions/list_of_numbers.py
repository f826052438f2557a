"""A Python list is returned, where a tensor is asked for.

Write the slopes into a tensor of the shape of x, for example one made by `torch.zeros_like`.
"""

import torch


def numerical_gradient(f, x, eps=1e-4):
    slopes = []
    for i in range(x.numel()):
        step = torch.zeros_like(x)
        step.view(-1)[i] = eps
        slopes.append(float(f(x + step) - f(x - step)) / (2 * eps))
    return slopes
