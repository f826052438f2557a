"""expects: gradient_taken_for_granted"""

import torch


def clip_gradients(params, theta):
    grads = [p.grad for p in params]
    total = torch.cat([g.view(-1) for g in grads]).norm().item()
    if total > theta:
        for g in grads:
            g.mul_(theta / total)
    return total
