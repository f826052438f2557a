"""expects: norms_added_up"""

import torch


def clip_gradients(params, theta):
    grads = [p.grad for p in params if p.grad is not None]
    total = torch.tensor([g.norm() for g in grads]).sum().item()
    if total > theta:
        for g in grads:
            g.mul_(theta / total)
    return total
