"""expects: values_clipped"""

import torch


def clip_gradients(params, theta):
    grads = [p.grad for p in params if p.grad is not None]
    total = torch.cat([g.flatten() for g in grads]).norm().item()
    for g in grads:
        g.copy_(torch.minimum(torch.maximum(g, torch.tensor(-float(theta))), torch.tensor(float(theta))))
    return total
