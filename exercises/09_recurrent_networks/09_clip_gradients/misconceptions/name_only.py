"""The gradients do not change.

A name inside a function can be given another tensor without anything happening to the first one: `g = g * factor` makes a new tensor and forgets the
old. Multiply in place.
"""

import torch


def clip_gradients(params, theta):
    params = [p for p in params if p.grad is not None]
    norm = torch.sqrt(sum(torch.sum(p.grad**2) for p in params)).item()
    if norm > theta:
        for p in params:
            grad = p.grad
            grad = grad * theta / norm
    return norm
