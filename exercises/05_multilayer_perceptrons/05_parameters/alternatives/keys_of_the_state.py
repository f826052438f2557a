"""Names and parameters from the dicts that torch makes; frozen ones thawed while they are filled."""

import math

import torch
from torch import nn


def unique(net):
    return dict(net.named_parameters())


def count_parameters(net):
    found = {"trainable": 0, "frozen": 0}
    for p in unique(net).values():
        found["trainable" if p.requires_grad else "frozen"] += math.prod(p.shape)
    return found


def named_shapes(net):
    state, names = net.state_dict(), unique(net)
    return {name: tuple(int(n) for n in state[name].shape) for name in names}


def shared_mlp():
    middle = nn.Sequential(nn.Linear(8, 8), nn.ReLU())
    return nn.Sequential(nn.Linear(4, 8), nn.ReLU(), *2 * [middle], nn.Linear(8, 1))


def reinit(net, fn):
    with torch.inference_mode(False), torch.no_grad():
        for p in set(net.parameters()):
            fn(p.detach())
