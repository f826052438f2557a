"""fn is called again for a shared parameter.

`parameters()` gives each parameter once. With an fn that doubles, for example, a second call makes a difference.
"""

import torch
from torch import nn


def count_parameters(net):
    trainable = sum(p.numel() for p in net.parameters() if p.requires_grad)
    frozen = sum(p.numel() for p in net.parameters() if not p.requires_grad)
    return {"trainable": trainable, "frozen": frozen}


def named_shapes(net):
    return {name: tuple(p.shape) for name, p in net.named_parameters()}


def shared_mlp():
    shared = nn.Linear(8, 8)
    return nn.Sequential(nn.Linear(4, 8), nn.ReLU(), shared, nn.ReLU(), shared, nn.ReLU(), nn.Linear(8, 1))


def places(net):
    """Every place, also where the same module stands again."""
    return [net, *(part for child in net._modules.values() for part in places(child))]


def reinit(net, fn):
    with torch.no_grad():
        for p in [p for m in places(net) for p in m.parameters(recurse=False)]:
            fn(p)
