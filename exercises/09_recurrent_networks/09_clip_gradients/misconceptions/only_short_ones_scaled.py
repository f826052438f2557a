"""The comparison is the wrong way round.

Short gradients are made longer, long ones are left alone. What has to be shortened are those whose norm is *larger* than theta.
"""

import torch


def clip_gradients(params, theta):
    params = [p for p in params if p.grad is not None]
    norm = torch.sqrt(sum(torch.sum(p.grad**2) for p in params)).item()
    if 0 < norm < theta:
        for p in params:
            p.grad[:] *= theta / norm
    return norm
