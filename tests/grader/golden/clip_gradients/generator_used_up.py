"""expects: walked_twice"""

import torch


def clip_gradients(params, theta):
    total = torch.tensor([p.grad.norm() for p in params if p.grad is not None]).norm().item()
    if total > theta:
        for p in params:
            if p.grad is None:
                continue
            p.grad.mul_(theta / total)
    return total
