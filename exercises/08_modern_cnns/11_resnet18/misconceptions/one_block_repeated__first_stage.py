"""The same block stands in the stage several times.

A module that is used twice has its weights once: both places learn the same. Make a new `Residual` for every
place.
"""

from residual import Residual
from torch import nn


def resnet_block(input_channels, num_channels, num_residuals, first_block=False):
    if first_block:
        return nn.Sequential(*[Residual(input_channels, num_channels)] * num_residuals)
    rest = [Residual(num_channels, num_channels)] * (num_residuals - 1)
    return nn.Sequential(Residual(input_channels, num_channels, use_1x1conv=True, strides=2), *rest)


def make_resnet18(in_channels=1):
    return nn.Sequential(
        nn.Conv2d(in_channels, 64, kernel_size=7, stride=2, padding=3),
        nn.BatchNorm2d(64),
        nn.ReLU(),
        nn.MaxPool2d(kernel_size=3, stride=2, padding=1),
        resnet_block(64, 64, 2, first_block=True),
        resnet_block(64, 128, 2),
        resnet_block(128, 256, 2),
        resnet_block(256, 512, 2),
        nn.AdaptiveAvgPool2d((1, 1)),
        nn.Flatten(),
        nn.Linear(512, 10),
    )
