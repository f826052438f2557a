"""The gradients do not change.

The product is thrown away.
"""

import torch


def clip_gradients(params, theta):
    params = [p for p in params if p.grad is not None]
    norm = torch.sqrt(sum(torch.sum(p.grad**2) for p in params)).item()
    if norm > theta:
        for p in params:
            p.grad.mul(theta / norm)
    return norm
