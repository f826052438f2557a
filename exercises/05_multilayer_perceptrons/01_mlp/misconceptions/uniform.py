"""The weights come from a uniform distribution, not from a normal one.

`uniform_` draws evenly from an interval. The normal distribution has most of its numbers near the mean and a few far out.
"""

import torch
from torch import nn


def init_weights(layer):
    if isinstance(layer, nn.Linear):
        nn.init.uniform_(layer.weight, -0.01, 0.01)
        nn.init.zeros_(layer.bias)


def make_mlp(num_inputs=784, num_hiddens=256, num_outputs=10):
    net = nn.Sequential(
        nn.Flatten(),
        nn.Linear(num_inputs, num_hiddens),
        nn.ReLU(),
        nn.Linear(num_hiddens, num_outputs),
    )
    net.apply(init_weights)
    return net
