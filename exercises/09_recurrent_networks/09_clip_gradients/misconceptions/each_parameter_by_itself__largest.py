"""Each parameter's gradient is clipped by its own norm.

The largest norm is returned.
"""

import torch


def clip_gradients(params, theta):
    params = [p for p in params if p.grad is not None]
    norm = 0.0
    for p in params:
        own = p.grad.norm().item()
        norm = max(norm, own)
        if own > theta:
            p.grad[:] *= theta / own
    return norm
