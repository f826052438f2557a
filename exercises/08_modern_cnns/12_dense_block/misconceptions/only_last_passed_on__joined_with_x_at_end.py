"""Only the newest channels are passed on.

In a dense block every layer reads X *and* all that was appended so far, and the output holds all of it. Join
before you go on.
"""

import torch
from torch import nn


def conv_block(input_channels, num_channels):
    return nn.Sequential(
        nn.BatchNorm2d(input_channels),
        nn.ReLU(),
        nn.Conv2d(input_channels, num_channels, kernel_size=3, padding=1),
    )


class DenseBlock(nn.Module):
    def __init__(self, num_convs, input_channels, growth):
        super().__init__()
        layers = []
        for i in range(num_convs):
            layers.append(conv_block(input_channels if i == 0 else growth, growth))
        self.layers = nn.ModuleList(layers)

    def forward(self, X):
        Y = X
        for layer in self.layers:
            Y = layer(Y)
        return torch.cat((X, Y), dim=1)


def transition_block(input_channels, num_channels):
    return nn.Sequential(
        nn.BatchNorm2d(input_channels),
        nn.ReLU(),
        nn.Conv2d(input_channels, num_channels, kernel_size=1),
        nn.AvgPool2d(kernel_size=2, stride=2),
    )
