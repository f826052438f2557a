"""Lazy layers around the blocks; transitions in front of all blocks but the first."""

from dense_block import DenseBlock, transition_block
from torch import nn


def stage(channels, first):
    parts = [] if first else [transition_block(channels, channels // 2)]
    channels = channels if first else channels // 2
    return nn.Sequential(*parts, DenseBlock(4, channels, 32)), channels + 128


def make_densenet(in_channels=1):
    net = nn.Sequential(nn.LazyConv2d(64, 7, stride=2, padding=3), nn.LazyBatchNorm2d(), nn.ReLU())
    net.append(nn.MaxPool2d(3, stride=2, padding=1))
    channels = 64
    for i in range(4):
        part, channels = stage(channels, i == 0)
        net.append(part)
    return net.extend([nn.LazyBatchNorm2d(), nn.ReLU(), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.LazyLinear(10)])
