"""The 3 × 3 convolution has no padding.

Without it each layer's output is smaller by 2 both ways than what it is to be joined with. Padding 1 keeps
the size.
"""

import torch
from torch import nn


def conv_block(input_channels, num_channels):
    return nn.Sequential(
        nn.BatchNorm2d(input_channels),
        nn.ReLU(),
        nn.Conv2d(input_channels, num_channels, kernel_size=3),
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
