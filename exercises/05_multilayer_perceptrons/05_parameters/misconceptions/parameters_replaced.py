"""Parameters are replaced by new ones.

An optimiser that holds the old ones would go on training those, and a shared layer falls apart. Let fn change the parameters that are there.
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


def reinit(net, fn):
    for part in net.modules():
        for name, p in list(part.named_parameters(recurse=False)):
            new = p.detach().clone()
            fn(new)
            setattr(part, name, nn.Parameter(new, requires_grad=p.requires_grad))
