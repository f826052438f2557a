"""Single values are clipped, not the norm.

Every entry is cut off at ±theta by itself. That turns the vector, since only its long sides are shortened, and its norm may still be larger than
theta. Measure the whole vector and multiply it with one factor.
"""

import torch


def clip_gradients(params, theta):
    params = [p for p in params if p.grad is not None]
    norm = torch.sqrt(sum(torch.sum(p.grad**2) for p in params)).item()
    for p in params:
        p.grad.clamp_(-theta, theta)
    return norm
