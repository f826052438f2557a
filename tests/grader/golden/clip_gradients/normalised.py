"""expects: always_scaled"""

import torch


def clip_gradients(params, theta):
    grads = [p.grad for p in params if p.grad is not None]
    n = torch.cat([g.flatten() for g in grads]).norm()
    for g in grads:
        g.div_(n if n > 0 else 1.0).mul_(theta)
    return n.item()
