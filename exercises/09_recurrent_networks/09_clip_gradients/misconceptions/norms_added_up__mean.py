"""The norms of the parameters are added up.

Averaged.
"""

import torch


def clip_gradients(params, theta):
    params = [p for p in params if p.grad is not None]
    norm = sum(p.grad.norm().item() for p in params) / len(params)
    if norm > theta:
        for p in params:
            p.grad[:] *= theta / norm
    return norm
