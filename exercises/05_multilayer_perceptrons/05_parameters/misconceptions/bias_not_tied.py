"""Only the weight is shared, not the bias.

The two places are to hold one and the same layer, with its bias: 121 parameters. Put the module itself in both places.
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
    twin = nn.Linear(8, 8)
    twin.weight = shared.weight
    return nn.Sequential(nn.Linear(4, 8), nn.ReLU(), shared, nn.ReLU(), twin, nn.ReLU(), nn.Linear(8, 1))


def reinit(net, fn):
    with torch.no_grad():
        for p in net.parameters():
            fn(p)
