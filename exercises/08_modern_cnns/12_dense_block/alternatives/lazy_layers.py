"""Lazy layers, which count for themselves; the block calls itself."""

import torch
from torch import nn


def conv_block(input_channels, num_channels):
    return nn.Sequential(nn.LazyBatchNorm2d(), nn.ReLU(), nn.LazyConv2d(num_channels, kernel_size=3, padding=1))


class DenseBlock(nn.Module):
    def __init__(self, num_convs, input_channels, growth):
        super().__init__()
        self.first = conv_block(input_channels, growth)
        self.rest = DenseBlock(num_convs - 1, input_channels + growth, growth) if num_convs > 1 else nn.Identity()

    def forward(self, X):
        return self.rest(torch.concat([X, self.first(X)], dim=-3))


def transition_block(input_channels, num_channels):
    return nn.Sequential(
        nn.LazyBatchNorm2d(), nn.ReLU(), nn.LazyConv2d(num_channels, 1), nn.AvgPool2d((2, 2), (2, 2))
    )
