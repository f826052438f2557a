"""The second 1 × 1 convolution is made but never used: another one runs twice in its place.

The line in `forward` was copied, and the number in it not changed. All parameters are there, and the shapes fit, but
those of the unused one get no gradient and never learn. An nn.Sequential runs each of its layers once.
"""

import torch.nn.functional as F
from torch import nn


class Block(nn.Module):
    def __init__(self, in_channels, out_channels, kernel_size, strides, padding):
        super().__init__()
        self.conv1 = nn.Conv2d(in_channels, out_channels, kernel_size, stride=strides, padding=padding)
        self.conv2 = nn.Conv2d(out_channels, out_channels, kernel_size=1)
        self.conv3 = nn.Conv2d(out_channels, out_channels, kernel_size=1)

    def forward(self, X):
        X = F.relu(self.conv1(X))
        X = F.relu(self.conv2(X))
        return F.relu(self.conv2(X))


def nin_block(in_channels, out_channels, kernel_size, strides, padding):
    return Block(in_channels, out_channels, kernel_size, strides, padding)


def make_nin(in_channels=1, num_classes=10, channels=(96, 256, 384)):
    c1, c2, c3 = channels
    return nn.Sequential(
        nin_block(in_channels, c1, kernel_size=11, strides=4, padding=0),
        nn.MaxPool2d(kernel_size=3, stride=2),
        nin_block(c1, c2, kernel_size=5, strides=1, padding=2),
        nn.MaxPool2d(kernel_size=3, stride=2),
        nin_block(c2, c3, kernel_size=3, strides=1, padding=1),
        nn.MaxPool2d(kernel_size=3, stride=2),
        nn.Dropout(0.5),
        nin_block(c3, num_classes, kernel_size=3, strides=1, padding=1),
        nn.AdaptiveAvgPool2d((1, 1)),
        nn.Flatten(),
    )
