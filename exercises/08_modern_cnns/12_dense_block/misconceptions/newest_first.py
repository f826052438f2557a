"""The new channels stand before the old ones.

Both orders have the same shape, but the weights of the layers behind belong to places. X keeps its place at
the front; what is new comes last.
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
        self.layers = nn.ModuleList(layers)

    def forward(self, X):
        for layer in self.layers:
            Y = layer(X)
            X = torch.cat((Y, X), dim=1)
        return X


def transition_block(input_channels, num_channels):
    return nn.Sequential(
        nn.BatchNorm2d(input_channels),
        nn.ReLU(),
        nn.Conv2d(input_channels, num_channels, kernel_size=1),
        nn.AvgPool2d(kernel_size=2, stride=2),
    )
