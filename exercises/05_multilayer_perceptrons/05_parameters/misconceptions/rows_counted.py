"""Only the rows of each parameter are counted.

`len` gives the first size of a shape. All the numbers count: `numel`, the product of all sizes.
"""

import torch
from torch import nn


def count_parameters(net):
    trainable = sum(len(p) for p in net.parameters() if p.requires_grad)
    frozen = sum(len(p) for p in net.parameters() if not p.requires_grad)
    return {"trainable": trainable, "frozen": frozen}


def named_shapes(net):
    return {name: tuple(p.shape) for name, p in net.named_parameters()}


def shared_mlp():
    shared = nn.Linear(8, 8)
    return nn.Sequential(nn.Linear(4, 8), nn.ReLU(), shared, nn.ReLU(), shared, nn.ReLU(), nn.Linear(8, 1))


def reinit(net, fn):
    with torch.no_grad():
        for p in net.parameters():
            fn(p)
