"""The norm that is returned is the one after clipping.

Measured a second time.
"""

import torch


def clip_gradients(params, theta):
    params = [p for p in params if p.grad is not None]
    norm = torch.sqrt(sum(torch.sum(p.grad**2) for p in params)).item()
    if norm > theta:
        for p in params:
            p.grad[:] *= theta / norm
    norm = torch.sqrt(sum(torch.sum(p.grad**2) for p in params)).item()
    return norm
