"""There is a transition behind the last dense block.

A transition makes room for the next block. Behind the last one nothing grows any more: its 248 channels go to
the end as they are.
"""

from dense_block import DenseBlock, transition_block
from torch import nn


def make_densenet(in_channels=1):
    parts = [
        nn.Conv2d(in_channels, 64, kernel_size=7, stride=2, padding=3),
        nn.BatchNorm2d(64),
        nn.ReLU(),
        nn.MaxPool2d(kernel_size=3, stride=2, padding=1),
    ]
    channels, growth = 64, 32
    num_convs = [4, 4, 4, 4]
    for i, n in enumerate(num_convs):
        parts.append(DenseBlock(n, channels, growth))
        channels += n * growth
        parts.append(transition_block(channels, channels // 2))
        channels = channels // 2
    parts += [
        nn.BatchNorm2d(channels),
        nn.ReLU(),
        nn.AdaptiveAvgPool2d((1, 1)),
        nn.Flatten(),
        nn.Linear(channels, 10),
    ]
    return nn.Sequential(*parts)
