"""expects: none"""

import torch
import torch.nn.functional as F
from torch import nn


class Block(nn.Module):
    def __init__(self, in_channels, out_channels, kernel_size, strides, padding):
        super().__init__()
        self.window = nn.Conv2d(in_channels, out_channels, kernel_size, strides, padding)
        self.pixel = nn.ModuleList([nn.Conv2d(out_channels, out_channels, 1) for _ in range(2)])

    def forward(self, X):
        X = torch.relu(self.window(X))
        for layer in self.pixel:
            X = torch.relu(layer(X))
        return X


class NiN(nn.Module):
    def __init__(self, in_channels, num_classes, channels):
        super().__init__()
        self.blocks = nn.ModuleList()
        for out_channels, window in zip(channels, [(11, 4, 0), (5, 1, 2), (3, 1, 1)]):
            self.blocks.append(nin_block(in_channels, out_channels, *window))
            in_channels = out_channels
        self.last = nin_block(in_channels, num_classes, 3, 1, 1)
        self.drop = nn.Dropout(0.5)

    def forward(self, X):
        for block in self.blocks:
            X = F.max_pool2d(block(X), 3, stride=2, ceil_mode=True)
        X = self.last(self.drop(X))
        return X.mean((2, 3))


def nin_block(in_channels, out_channels, kernel_size, strides, padding):
    return Block(in_channels, out_channels, kernel_size, strides, padding)


def make_nin(in_channels=1, num_classes=10, channels=(96, 256, 384)):
    return NiN(in_channels, num_classes, channels)
