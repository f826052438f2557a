"""The weights are nn.Linear's own first numbers.

`nn.Linear` draws them from a uniform distribution whose width depends on the number of inputs. Here they are to be normal with standard deviation 0.01. A function that does it has to be called, too, for example by
`net.apply(…)`.
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
    return net
