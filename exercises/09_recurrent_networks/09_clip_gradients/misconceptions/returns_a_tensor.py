"""A tensor is returned where a plain number is asked for.

The norm is one number, for a person to read or a list to collect. Take it out of the tensor: `.item()`, or `float(…)`.
"""

import torch


def clip_gradients(params, theta):
    params = [p for p in params if p.grad is not None]
    norm = torch.sqrt(sum(torch.sum(p.grad**2) for p in params))
    if norm > theta:
        for p in params:
            p.grad[:] *= theta / norm
    return norm
