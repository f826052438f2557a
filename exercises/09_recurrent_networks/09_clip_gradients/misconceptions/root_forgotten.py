"""The root is missing: this is the sum of the squares.

The norm is √(Σ gradient²). Without the root, long gradients seem much longer than they are, and are shortened too far.
"""

import torch


def clip_gradients(params, theta):
    params = [p for p in params if p.grad is not None]
    norm = sum(torch.sum(p.grad**2).item() for p in params)
    if norm > theta:
        for p in params:
            p.grad[:] *= theta / norm
    return norm
