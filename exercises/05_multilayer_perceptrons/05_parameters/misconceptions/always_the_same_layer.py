"""Every call of `shared_mlp` shares the layer with all other networks.

A layer that is made outside of the function is made once. Then training one network changes all of them. Make it inside.
"""

import torch
from torch import nn


def count_parameters(net):
    trainable = sum(p.numel() for p in net.parameters() if p.requires_grad)
    frozen = sum(p.numel() for p in net.parameters() if not p.requires_grad)
    return {"trainable": trainable, "frozen": frozen}


def named_shapes(net):
    return {name: tuple(p.shape) for name, p in net.named_parameters()}


SHARED = nn.Linear(8, 8)


def shared_mlp():
    return nn.Sequential(nn.Linear(4, 8), nn.ReLU(), SHARED, nn.ReLU(), SHARED, nn.ReLU(), nn.Linear(8, 1))


def reinit(net, fn):
    with torch.no_grad():
        for p in net.parameters():
            fn(p)
