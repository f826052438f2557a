"""The parameters are walked through twice, which works with a list only.

`net.parameters()` gives each parameter once. The first walk measures; the second one finds nothing left, and nothing is clipped. Keep
the parameters, or their gradients, in a list first.
"""

import torch


def clip_gradients(params, theta):
    norm = torch.sqrt(sum(torch.sum(p.grad**2) for p in params if p.grad is not None)).item()
    if norm > theta:
        for p in params:
            if p.grad is not None:
                p.grad[:] *= theta / norm
    return norm
