"""A parameter without a gradient stops it.

A parameter that took no part in the loss, or was frozen, has `grad` None, which has no squares. Pass such ones by in both walks.
"""

import torch


def clip_gradients(params, theta):
    params = list(params)
    norm = torch.sqrt(sum(torch.sum(p.grad**2) for p in params)).item()
    if norm > theta:
        for p in params:
            p.grad[:] *= theta / norm
    return norm
