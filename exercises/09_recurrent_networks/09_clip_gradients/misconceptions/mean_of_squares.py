"""The squares are averaged instead of added.

The norm is the root of their *sum*. A mean does not grow with the number of entries, so a large network's gradient seems short, and
would hardly ever be clipped.
"""

import torch


def clip_gradients(params, theta):
    params = [p for p in params if p.grad is not None]
    norm = torch.cat([p.grad.flatten() for p in params]).pow(2).mean().sqrt().item()
    if norm > theta:
        for p in params:
            p.grad[:] *= theta / norm
    return norm
