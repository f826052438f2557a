"""The norm of the weights is measured, not that of the gradients.

Weights may be large while their gradients are short. The gradients lie in `p.grad`.
"""

import torch


def clip_gradients(params, theta):
    params = [p for p in params if p.grad is not None]
    norm = torch.sqrt(sum(torch.sum(p.detach() ** 2) for p in params)).item()
    if norm > theta:
        for p in params:
            p.grad[:] *= theta / norm
    return norm
