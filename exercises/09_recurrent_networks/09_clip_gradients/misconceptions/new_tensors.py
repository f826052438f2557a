"""The gradients are replaced, not changed in place.

A new tensor is put into `.grad`. Whoever holds the old one, an optimiser that works on a flat copy of all gradients for instance, still sees the
long gradient. Change the tensor itself: `*=`, or a method with an underscore.
"""

import torch


def clip_gradients(params, theta):
    params = [p for p in params if p.grad is not None]
    norm = torch.sqrt(sum(torch.sum(p.grad**2) for p in params)).item()
    if norm > theta:
        for p in params:
            p.grad = p.grad * (theta / norm)
    return norm
