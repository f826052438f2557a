"""The layers have no biases.

Each unit adds a number of its own to its weighted sum. `nn.Linear` has biases unless it is told otherwise.
"""

import torch
from torch import nn


def init_weights(layer):
    if isinstance(layer, nn.Linear):
        nn.init.normal_(layer.weight, std=0.01)


def make_mlp(num_inputs=784, num_hiddens=256, num_outputs=10):
    net = nn.Sequential(
        nn.Flatten(),
        nn.Linear(num_inputs, num_hiddens, bias=False),
        nn.ReLU(),
        nn.Linear(num_hiddens, num_outputs, bias=False),
    )
    net.apply(init_weights)
    return net
