"""Lazy layers, shaped by a first batch."""

import torch
from torch import nn


def make_mlp(num_inputs=784, num_hiddens=256, num_outputs=10):
    net = nn.Sequential(nn.Flatten(), nn.LazyLinear(num_hiddens), nn.ReLU(), nn.LazyLinear(num_outputs))
    net(torch.zeros(1, num_inputs))
    for layer in (net[1], net[3]):
        torch.nn.init.normal_(layer.weight, 0.0, 0.01)
        torch.nn.init.constant_(layer.bias, 0.0)
    return net
