"""Dropout is also at work in eval mode.

`F.dropout` drops unless it is told not to, so the same image gets other scores at every call. Pass `training=self.training`, or use the module `nn.Dropout`,
which asks for the mode itself.
"""

import torch.nn.functional as F
from torch import nn


class NiNBlock(nn.Module):
    def __init__(self, in_channels, out_channels, kernel_size, strides, padding):
        super().__init__()
        self.conv1 = nn.Conv2d(in_channels, out_channels, kernel_size, stride=strides, padding=padding)
        self.conv2 = nn.Conv2d(out_channels, out_channels, 1)
        self.conv3 = nn.Conv2d(out_channels, out_channels, 1)

    def forward(self, X):
        X = F.relu(self.conv1(X))
        X = F.relu(self.conv2(X))
        return F.relu(self.conv3(X))


class NiN(nn.Module):
    def __init__(self, in_channels, num_classes, channels):
        super().__init__()
        c1, c2, c3 = channels
        self.block1 = NiNBlock(in_channels, c1, 11, 4, 0)
        self.block2 = NiNBlock(c1, c2, 5, 1, 2)
        self.block3 = NiNBlock(c2, c3, 3, 1, 1)
        self.block4 = NiNBlock(c3, num_classes, 3, 1, 1)

    def forward(self, X):
        X = F.max_pool2d(self.block1(X), 3, 2)
        X = F.max_pool2d(self.block2(X), 3, 2)
        X = F.max_pool2d(self.block3(X), 3, 2)
        X = F.dropout(X, 0.5)
        X = self.block4(X)
        return X.mean(dim=(2, 3))


def nin_block(in_channels, out_channels, kernel_size, strides, padding):
    return NiNBlock(in_channels, out_channels, kernel_size, strides, padding)


def make_nin(in_channels=1, num_classes=10, channels=(96, 256, 384)):
    return NiN(in_channels, num_classes, channels)
