"""All gradients in one vector."""

import torch


@torch.no_grad()
def clip_gradients(params, theta):
    grads = []
    for p in params:
        if p.grad is not None:
            grads.append(p.grad)
    g = torch.cat([grad.reshape(-1) for grad in grads])
    length = torch.linalg.norm(g)
    factor = torch.clamp(theta / (length + 1e-6), max=1.0)
    for grad in grads:
        grad.mul_(factor)
    return length.item()
