"""expects: shared_counted_twice"""

import torch
from torch import nn


def count_parameters(net):
    found = {"trainable": 0, "frozen": 0}
    for p in net._parameters.values():
        if p is not None:
            found["trainable" if p.requires_grad else "frozen"] += p.nelement()
    for part in net._modules.values():
        inner = count_parameters(part)
        found = {key: found[key] + inner[key] for key in found}
    return found


def named_shapes(net):
    return {name: tuple(p.shape) for name, p in net.named_parameters()}


def shared_mlp():
    shared = nn.Linear(8, 8)
    return nn.Sequential(nn.Linear(4, 8), nn.ReLU(), shared, nn.ReLU(), shared, nn.ReLU(), nn.Linear(8, 1))


def reinit(net, fn):
    with torch.no_grad():
        for p in net.parameters():
            fn(p)
