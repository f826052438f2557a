"""The factor is upside down, and makes long gradients longer.

A vector of length `norm` has to be multiplied by theta / norm to have length theta. The other way round the gradient grows with its own
length.
"""

import torch


def clip_gradients(params, theta):
    params = [p for p in params if p.grad is not None]
    norm = torch.sqrt(sum(torch.sum(p.grad**2) for p in params)).item()
    if norm > theta:
        for p in params:
            p.grad[:] *= norm / theta
    return norm
