"""The layers have no biases.

Later networks leave the bias out where a batch normalisation follows. Here nothing follows that could replace it: every convolution and every dense layer has one.

"""

import torch
from torch import nn

class Reshape(nn.Module):
    def forward(self, x):
        return x.reshape(-1, 1, 28, 28)

def make_lenet():
    return nn.Sequential(
        Reshape(),
        nn.Conv2d(1, 6, kernel_size=5, padding=2, bias=False), nn.Sigmoid(),
        nn.AvgPool2d(kernel_size=2, stride=2),
        nn.Conv2d(6, 16, kernel_size=5, bias=False), nn.Sigmoid(),
        nn.AvgPool2d(kernel_size=2, stride=2),
        nn.Flatten(),
        nn.Linear(16 * 5 * 5, 120, bias=False), nn.Sigmoid(),
        nn.Linear(120, 84, bias=False), nn.Sigmoid(),
        nn.Linear(84, 10, bias=False))
