"""Each parameter's gradient is clipped by its own norm.

Clipped while the sum of squares still grows.
"""

import torch


def clip_gradients(params, theta):
    params = [p for p in params if p.grad is not None]
    squares = 0.0
    for p in params:
        squares += (p.grad**2).sum().item()
        norm = squares**0.5
        if norm > theta:
            p.grad[:] *= theta / norm
    return norm
