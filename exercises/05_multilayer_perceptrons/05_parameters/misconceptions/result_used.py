"""What fn returns is taken for the new parameter.

fn changes the parameter in place, and may return nothing at all. Its result does not matter.
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
    with torch.no_grad():
        for p in net.parameters():
            p.data = fn(p)
