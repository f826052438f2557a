"""Only one of the parameters is shortened.

The factor belongs to all gradients. If only some of them are shortened, the direction of the step changes, and the norm is still larger than
theta.
"""

import torch


def clip_gradients(params, theta):
    params = [p for p in params if p.grad is not None]
    norm = torch.sqrt(sum(torch.sum(p.grad**2) for p in params)).item()
    if norm > theta:
        for p in params[:1]:
            p.grad[:] *= theta / norm
    return norm
