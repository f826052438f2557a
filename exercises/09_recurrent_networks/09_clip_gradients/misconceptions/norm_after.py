"""The norm that is returned is the one after clipping.

It is never larger than theta, so nobody can see from it whether anything was clipped. Return the norm as it was measured, before anything was
changed.
"""

import torch


def clip_gradients(params, theta):
    params = [p for p in params if p.grad is not None]
    norm = torch.sqrt(sum(torch.sum(p.grad**2) for p in params)).item()
    if norm > theta:
        for p in params:
            p.grad[:] *= theta / norm
    return min(norm, theta)
