"""The gradients are shortened to norm 1 instead of theta.

Divided by its norm, a vector has length 1. It is to have length theta.
"""

import torch


def clip_gradients(params, theta):
    params = [p for p in params if p.grad is not None]
    norm = torch.sqrt(sum(torch.sum(p.grad**2) for p in params)).item()
    if norm > theta:
        for p in params:
            p.grad[:] /= norm
    return norm
