"""The first weights are all equal.

Units of a layer that begin with the same weights get the same gradient and stay the same for ever: all 64 channels of
the first convolution would find one and the same pattern. Leave the weights as torch draws them, or draw them
yourself.
"""

from residual import Residual
from torch import nn


def resnet_block(input_channels, num_channels, num_residuals, first_block=False):
    blocks = []
    for i in range(num_residuals):
        if i == 0 and not first_block:
            blocks.append(Residual(input_channels, num_channels, use_1x1conv=True, strides=2))
        else:
            blocks.append(Residual(num_channels, num_channels))
    return nn.Sequential(*blocks)


def make_resnet18(in_channels=1):
    stem = nn.Sequential(
        nn.Conv2d(in_channels, 64, kernel_size=7, stride=2, padding=3),
        nn.BatchNorm2d(64),
        nn.ReLU(),
        nn.MaxPool2d(kernel_size=3, stride=2, padding=1),
    )
    net = nn.Sequential(
        stem,
        resnet_block(64, 64, 2, first_block=True),
        resnet_block(64, 128, 2),
        resnet_block(128, 256, 2),
        resnet_block(256, 512, 2),
        nn.AdaptiveAvgPool2d((1, 1)),
        nn.Flatten(),
        nn.Linear(512, 10),
    )
    for parameter in net.parameters():
        nn.init.constant_(parameter, 0.01)
    return net
