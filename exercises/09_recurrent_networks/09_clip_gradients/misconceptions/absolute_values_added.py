"""The norm is the sum of the absolute values.

That is another norm. The length of a vector is √(Σ gradient²): squares instead of absolute values, and a root at the end.
"""

import torch


def clip_gradients(params, theta):
    params = [p for p in params if p.grad is not None]
    norm = sum(p.grad.abs().sum().item() for p in params)
    if norm > theta:
        for p in params:
            p.grad[:] *= theta / norm
    return norm
