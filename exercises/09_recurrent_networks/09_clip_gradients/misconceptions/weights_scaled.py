"""The weights are shortened instead of their gradients.

What is too long is the gradient, which lies in `p.grad`; `p` and `p.data` are the weights themselves.
"""

import torch


def clip_gradients(params, theta):
    params = [p for p in params if p.grad is not None]
    norm = torch.sqrt(sum(torch.sum(p.grad**2) for p in params)).item()
    if norm > theta:
        for p in params:
            p.data *= theta / norm
    return norm
