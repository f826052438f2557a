"""Lazy convolutions in a loop over a table, the same pooling and ReLU modules everywhere."""

from torch import nn


def nin_block(in_channels, out_channels, kernel_size, strides, padding):
    relu = nn.ReLU(inplace=True)
    first = nn.LazyConv2d(out_channels, kernel_size, stride=strides, padding=padding)
    return nn.Sequential(first, relu, nn.LazyConv2d(out_channels, 1), relu, nn.LazyConv2d(out_channels, 1), relu)


def make_nin(in_channels=1, num_classes=10, channels=(96, 256, 384)):
    parts, pool = [], nn.MaxPool2d(3, 2)
    for out_channels, window in zip(channels, [(11, 4, 0), (5, 1, 2), (3, 1, 1)]):
        parts += [nin_block(None, out_channels, *window), pool]
    return nn.Sequential(
        *parts, nn.Dropout(), nin_block(None, num_classes, 3, 1, 1), nn.AdaptiveAvgPool2d(1), nn.Flatten(1)
    )
