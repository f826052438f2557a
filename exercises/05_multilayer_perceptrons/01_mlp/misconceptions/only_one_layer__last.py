"""Only one of the two layers gets its first weights.

The same, written another way.
"""

import torch
from torch import nn


def make_mlp(num_inputs=784, num_hiddens=256, num_outputs=10):
    net = nn.Sequential(
        nn.Flatten(),
        nn.Linear(num_inputs, num_hiddens),
        nn.ReLU(),
        nn.Linear(num_hiddens, num_outputs),
    )
    nn.init.normal_(net[-1].weight, std=0.01)
    nn.init.zeros_(net[-1].bias)
    return net
