"""The layers are kept in a plain list, where torch does not find them.

The block works, but its parameters are missing in `parameters()`: no optimiser would change them,
`state_dict()` would not save them. `nn.ModuleList` is a list that torch looks into.
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
            layers.append(conv_block(input_channels + i * growth, growth))
        self.layers = layers

    def forward(self, X):
        for layer in self.layers:
            Y = layer(X)
            X = torch.cat((X, Y), dim=1)
        return X


def transition_block(input_channels, num_channels):
    return nn.Sequential(
        nn.BatchNorm2d(input_channels),
        nn.ReLU(),
        nn.Conv2d(input_channels, num_channels, kernel_size=1),
        nn.AvgPool2d(kernel_size=2, stride=2),
    )
