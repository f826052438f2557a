"""The mean follows the last dense block at once.

A dense block ends in a bare convolution, neither normalised nor bent. One more batch norm and ReLU come
before the mean.
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
        if i != len(num_convs) - 1:
            parts.append(transition_block(channels, channels // 2))
            channels = channels // 2
    parts += [
        nn.AdaptiveAvgPool2d((1, 1)),
        nn.Flatten(),
        nn.Linear(channels, 10),
    ]
    return nn.Sequential(*parts)
