"""The 1 × 1 convolutions as dense layers with the channels last; means by torch.mean; dropout on the flat maps."""

import torch
import torch.nn.functional as F
from torch import nn


class Block(nn.Module):
    def __init__(self, in_channels, out_channels, kernel_size, strides, padding):
        super().__init__()
        self.pixel2 = nn.Linear(out_channels, out_channels)
        self.pixel1 = nn.Linear(out_channels, out_channels)
        self.conv = nn.Conv2d(in_channels, out_channels, kernel_size, strides, padding)

    def forward(self, X):
        Y = self.conv(X).permute(0, 2, 3, 1).clamp(min=0)
        Y = torch.relu(self.pixel2(torch.relu(self.pixel1(Y))))
        return Y.permute(0, 3, 1, 2)


def nin_block(in_channels, out_channels, kernel_size, strides, padding):
    return Block(in_channels, out_channels, kernel_size, strides, padding)


class NiN(nn.Module):
    def __init__(self, in_channels, num_classes, channels):
        super().__init__()
        c = [in_channels, *channels, num_classes]
        self.blocks = nn.ModuleList(
            nin_block(c[i], c[i + 1], *window)
            for i, window in enumerate(((11, 4, 0), (5, 1, 2), (3, 1, 1), (3, 1, 1)))
        )

    def forward(self, X):
        *blocks, last = self.blocks
        for block in blocks:
            X = F.max_pool2d(block(X), kernel_size=3, stride=2)
        shape = X.shape
        X = F.dropout(X.flatten(1), training=self.training).view(shape)
        return torch.mean(last(X), dim=(-2, -1))


def make_nin(in_channels=1, num_classes=10, channels=(96, 256, 384)):
    return NiN(in_channels, num_classes, channels)
