"""expects: none

Odd sizes are rounded up.
"""

import torch
import torch.nn.functional as F
from torch import nn


class ConvBlock(nn.Module):
    def __init__(self, c_in, c_out, k):
        super().__init__()
        self.bn = nn.BatchNorm2d(c_in)
        self.conv = nn.Conv2d(c_in, c_out, k, padding=k // 2)

    def forward(self, x):
        return self.conv(F.relu(self.bn(x)))


def conv_block(input_channels, num_channels):
    return ConvBlock(input_channels, num_channels, 3)


class DenseBlock(nn.Module):
    def __init__(self, num_convs, input_channels, growth):
        super().__init__()
        self.blocks = nn.ModuleList()
        c = input_channels
        for _ in range(num_convs):
            self.blocks.append(conv_block(c, growth))
            c += growth

    def forward(self, X):
        features = [X]
        for block in self.blocks:
            features.append(block(torch.cat(features, 1)))
        return torch.cat(features, 1)


class Transition(ConvBlock):
    def forward(self, x):
        return F.avg_pool2d(super().forward(x), 2, ceil_mode=True)


def transition_block(input_channels, num_channels):
    return Transition(input_channels, num_channels, 1)
