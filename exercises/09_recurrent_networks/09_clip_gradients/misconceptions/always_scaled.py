"""Short gradients are made longer.

theta is the largest norm allowed, not the norm that every gradient should have. Near a minimum gradients are short for a good reason. Do nothing unless
the norm is larger than theta.
"""

import torch


def clip_gradients(params, theta):
    params = [p for p in params if p.grad is not None]
    norm = torch.sqrt(sum(torch.sum(p.grad**2) for p in params)).item()
    if norm > 0:
        for p in params:
            p.grad[:] *= theta / norm
    return norm
