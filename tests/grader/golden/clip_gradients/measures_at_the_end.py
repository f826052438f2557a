"""expects: norm_after"""

import torch


def length(grads):
    return torch.cat([g.flatten() for g in grads]).norm().item()


def clip_gradients(params, theta):
    grads = [p.grad for p in params if p.grad is not None]
    if length(grads) > theta:
        factor = theta / length(grads)
        for g in grads:
            g *= factor
    return length(grads)
