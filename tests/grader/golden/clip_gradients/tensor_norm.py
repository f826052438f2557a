"""expects: returns_a_tensor"""

import torch


def clip_gradients(params, theta):
    grads = [p.grad for p in params if p.grad is not None]
    total = torch.cat([g.view(-1) for g in grads]).norm()
    if total > theta:
        for g in grads:
            g.mul_(theta / total)
    return total
