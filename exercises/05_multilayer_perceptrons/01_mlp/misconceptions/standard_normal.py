"""The weights have the standard deviation 1.

That is what `normal_` and `randn` give when they are not told. `normal_` takes the mean first, then the standard deviation: name the one that you mean. With 784 inputs the hidden numbers are now in the tens.
"""

import torch
from torch import nn


def init_weights(layer):
    if isinstance(layer, nn.Linear):
        nn.init.normal_(layer.weight)
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
