"""The norms of the parameters are added up.

The length of a vector in pieces is not the sum of the pieces' lengths: (3, 4) has length 5, not 7. Add the squares of all entries, and take the root
once, at the end.
"""

import torch


def clip_gradients(params, theta):
    params = [p for p in params if p.grad is not None]
    norm = sum(p.grad.norm().item() for p in params)
    if norm > theta:
        for p in params:
            p.grad[:] *= theta / norm
    return norm
