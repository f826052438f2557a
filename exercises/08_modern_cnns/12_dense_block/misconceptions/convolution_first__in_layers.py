"""The convolution comes first, then batch norm and ReLU.

That is the order of the earlier networks. Here the channels are normalised and bent when they are *read*:
batch norm, ReLU, convolution. So the batch norm sees as many channels as come in.
"""

import torch
from torch import nn


def conv_block(input_channels, num_channels):
    return nn.Sequential(
        nn.Conv2d(input_channels, num_channels, kernel_size=3, padding=1),
        nn.BatchNorm2d(num_channels),
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
        nn.ReLU(),
        nn.Conv2d(input_channels, num_channels, kernel_size=1),
        nn.AvgPool2d(kernel_size=2, stride=2),
    )
