"""Short gradients are made longer.

With an epsilon against division by zero.
"""

import torch


def clip_gradients(params, theta):
    params = [p for p in params if p.grad is not None]
    norm = torch.sqrt(sum(torch.sum(p.grad**2) for p in params)).item()
    for p in params:
        p.grad[:] *= theta / (norm + 1e-6)
    return norm
