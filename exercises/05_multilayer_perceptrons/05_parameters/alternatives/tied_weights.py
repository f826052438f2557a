"""Two layers, of which the second is given the first one's weight and bias."""

import torch
from torch import nn


def count_parameters(net):
    parameters = list(net.parameters())
    total = sum(p.nelement() for p in parameters)
    frozen = sum(p.nelement() * (not p.requires_grad) for p in parameters)
    return {"trainable": total - frozen, "frozen": frozen}


def named_shapes(net):
    shapes = {}
    for name, parameter in net.named_parameters():
        shapes[name] = list(parameter.size())
    return shapes


def shared_mlp():
    a, b = nn.Linear(8, 8), nn.Linear(8, 8)
    b.weight, b.bias = a.weight, a.bias
    layers = [nn.Linear(4, 8), a, b, nn.Linear(8, 1)]
    net = nn.Sequential()
    for i, layer in enumerate(layers):
        net.append(layer)
        if i < 3:
            net.append(nn.ReLU(inplace=True))
    return net


@torch.no_grad()
def reinit(net, fn):
    for _, p in net.named_parameters(remove_duplicate=True):
        fn(p)
