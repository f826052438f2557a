"""Every block of a stage halves the image.

Only the first one does, and only it has a conv3. The others take the new shape and keep it.
"""

from residual import Residual
from torch import nn


def resnet_block(input_channels, num_channels, num_residuals, first_block=False):
    blocks = []
    for i in range(num_residuals):
        before = input_channels if i == 0 else num_channels
        blocks.append(Residual(before, num_channels, use_1x1conv=not first_block, strides=1 if first_block else 2))
    return nn.Sequential(*blocks)


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
