"""A residual block is made but never used: another one runs twice in its place.

The line in `forward` was copied, and the number in it not changed. All parameters are there, and the shapes fit, but
those of the unused one get no gradient and never learn. `resnet_block` makes stages in which each block runs once.
"""

import torch.nn.functional as F
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


class ResNet18(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv = nn.Conv2d(in_channels, 64, kernel_size=7, stride=2, padding=3)
        self.bn = nn.BatchNorm2d(64)
        self.block1, self.block2 = Residual(64, 64), Residual(64, 64)
        self.block3, self.block4 = Residual(64, 128, True, 2), Residual(128, 128)
        self.block5, self.block6 = Residual(128, 256, True, 2), Residual(256, 256)
        self.block7, self.block8 = Residual(256, 512, True, 2), Residual(512, 512)
        self.dense = nn.Linear(512, 10)

    def forward(self, X):
        X = F.max_pool2d(F.relu(self.bn(self.conv(X))), kernel_size=3, stride=2, padding=1)
        X = self.block1(X)
        X = self.block1(X)
        X = self.block4(self.block3(X))
        X = self.block6(self.block5(X))
        X = self.block8(self.block7(X))
        return self.dense(X.mean(dim=(2, 3)))


def make_resnet18(in_channels=1):
    return ResNet18(in_channels)
