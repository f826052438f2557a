"""Nothing is returned.

The gradients are clipped as they should be, but the norm they had before is wanted too: it shows how often clipping was needed.
"""

import torch


def clip_gradients(params, theta):
    params = [p for p in params if p.grad is not None]
    norm = torch.sqrt(sum(torch.sum(p.grad**2) for p in params)).item()
    if norm > theta:
        for p in params:
            p.grad[:] *= theta / norm
