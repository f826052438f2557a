"""Single values are clipped, not the norm.

The norm that is left is returned.
"""

import torch


def clip_gradients(params, theta):
    params = [p for p in params if p.grad is not None]
    for p in params:
        p.grad.clamp_(-theta, theta)
    norm = torch.sqrt(sum(torch.sum(p.grad**2) for p in params)).item()
    return norm
