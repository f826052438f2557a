"""Each parameter's gradient is clipped by its own norm.

The last norm is returned.
"""

import torch


def clip_gradients(params, theta):
    params = [p for p in params if p.grad is not None]
    norm = 0.0
    for p in params:
        norm = p.grad.norm().item()
        if norm > theta:
            p.grad[:] *= theta / norm
    return norm
