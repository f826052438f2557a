"""The ReLU comes last, behind the convolution.

The order is batch norm, ReLU, convolution. What a layer appends is the bare result of its convolution,
negative values too.
"""

import torch
from torch import nn


def conv_block(input_channels, num_channels):
    return nn.Sequential(
        nn.BatchNorm2d(input_channels),
        nn.Conv2d(input_channels, num_channels, kernel_size=3, padding=1),
        nn.ReLU(),
    )


class DenseBlock(nn.Module):
    def __init__(self, num_convs, input_channels, growth):
        super().__init__()
        layers = []
        for i in range(num_convs):
            layers.append(conv_block(input_channels + i * growth, growth))
        self.layers = nn.ModuleList(layers)

    def forward(self, X):
        for layer in self.layers:
            Y = layer(X)
            X = torch.cat((X, Y), dim=1)
        return X


def transition_block(input_channels, num_channels):
    return nn.Sequential(
        nn.BatchNorm2d(input_channels),
        nn.Conv2d(input_channels, num_channels, kernel_size=1),
        nn.ReLU(),
        nn.AvgPool2d(kernel_size=2, stride=2),
    )
