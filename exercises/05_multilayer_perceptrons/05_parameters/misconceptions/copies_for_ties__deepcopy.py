"""The middle layers are two layers instead of one.

Another way.
"""

import copy

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
    twin = copy.deepcopy(shared)
    return nn.Sequential(nn.Linear(4, 8), nn.ReLU(), shared, nn.ReLU(), twin, nn.ReLU(), nn.Linear(8, 1))


def reinit(net, fn):
    with torch.no_grad():
        for p in net.parameters():
            fn(p)
