"""The mean over the pixels is missing before the dense layer.

248 · 3 · 3 numbers would make a larger dense layer that fits only one size of image. The mean of each channel
leaves 248 numbers, whatever the size.
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
        nn.BatchNorm2d(channels),
        nn.ReLU(),
        nn.Flatten(),
        nn.Linear(channels * 3 * 3, 10),
    ]
    return nn.Sequential(*parts)
