"""Sequentials in a Sequential, initialised through .data."""

from collections import OrderedDict

import torch
from torch import nn


def dense(n_in, n_out):
    layer = nn.Linear(n_in, n_out)
    layer.weight.data = torch.normal(0.0, 0.01, size=(n_out, n_in))
    layer.bias.data = torch.zeros(n_out)
    return layer


def make_mlp(num_inputs=784, num_hiddens=256, num_outputs=10):
    body = nn.Sequential(dense(num_inputs, num_hiddens), nn.ReLU(inplace=True))
    return nn.Sequential(OrderedDict(rows=nn.Flatten(1, -1), body=body, head=dense(num_hiddens, num_outputs)))
