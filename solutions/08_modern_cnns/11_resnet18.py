"""ResNet-18.

N  batch      C, H, W  channels, height and width
"""

from residual import Residual
from torch import nn


def resnet_block(
    input_channels: int, num_channels: int, num_residuals: int, first_block: bool = False
) -> nn.Sequential:
    """One stage. Its first block changes the shape, unless the stage is the network's first."""
    blocks = []
    for i in range(num_residuals):
        if i == 0 and not first_block:
            blocks.append(Residual(input_channels, num_channels, use_1x1conv=True, strides=2))
        else:
            blocks.append(Residual(num_channels, num_channels))
    return nn.Sequential(*blocks)


def make_resnet18(in_channels: int = 1) -> nn.Module:
    """Images (N, in_channels, H, W) to scores (N, 10); the sizes are those of 96 × 96 images."""
    stem = nn.Sequential(
        nn.Conv2d(in_channels, 64, kernel_size=7, stride=2, padding=3),  # (N, 64, 48, 48)
        nn.BatchNorm2d(64),
        nn.ReLU(),
        nn.MaxPool2d(kernel_size=3, stride=2, padding=1),  # (N, 64, 24, 24): a quarter of the image already
    )
    return nn.Sequential(
        stem,
        resnet_block(64, 64, 2, first_block=True),  # (N, 64, 24, 24)
        resnet_block(64, 128, 2),  # (N, 128, 12, 12): half as wide and high, twice as many channels
        resnet_block(128, 256, 2),  # (N, 256, 6, 6)
        resnet_block(256, 512, 2),  # (N, 512, 3, 3)
        nn.AdaptiveAvgPool2d((1, 1)),  # (N, 512, 1, 1), whatever the size of the image
        nn.Flatten(),
        nn.Linear(512, 10),
    )
