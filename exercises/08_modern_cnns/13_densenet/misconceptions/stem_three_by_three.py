"""The first convolution is 3 × 3 and keeps the size.

Such a stem is used for tiny images. This one is 7 × 7, with stride 2 and padding 3.
"""

from dense_block import DenseBlock, transition_block
from torch import nn


def make_densenet(in_channels=1):
    parts = [
        nn.Conv2d(in_channels, 64, kernel_size=3, stride=1, padding=1),
        nn.BatchNorm2d(64),
        nn.ReLU(),
        nn.MaxPool2d(kernel_size=3, stride=2, padding=1),
    ]
    channels, growth = 64, 32
    num_convs = [4, 4, 4, 4]
    for i, n in enumerate(num_convs):
        parts.append(DenseBlock(n, channels, growth))
        channels += n * growth
        if i != len(num_convs) - 1:
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
