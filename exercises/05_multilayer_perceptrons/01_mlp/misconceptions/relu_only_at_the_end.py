"""The ReLU stands after the second layer, not between the two.

There it cuts off negative scores, and the two layers before it are no more than one.
"""

import torch
from torch import nn


def init_weights(layer):
    if isinstance(layer, nn.Linear):
        nn.init.normal_(layer.weight, std=0.01)
        nn.init.zeros_(layer.bias)


def make_mlp(num_inputs=784, num_hiddens=256, num_outputs=10):
    net = nn.Sequential(
        nn.Flatten(),
        nn.Linear(num_inputs, num_hiddens),
        nn.Linear(num_hiddens, num_outputs),
        nn.ReLU(),
    )
    net.apply(init_weights)
    return net
