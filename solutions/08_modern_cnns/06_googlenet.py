"""GoogLeNet.

N  batch      C, H, W  channels, height and width
"""

from inception import Inception
from torch import nn


def make_googlenet() -> nn.Module:
    """Images (N, 1, 96, 96) to scores (N, 10)."""
    b1 = nn.Sequential(
        nn.Conv2d(1, 64, kernel_size=7, stride=2, padding=3),  # (N, 64, 48, 48)
        nn.ReLU(),
        halve(),  # (N, 64, 24, 24)
    )
    b2 = nn.Sequential(
        nn.Conv2d(64, 64, kernel_size=1),
        nn.ReLU(),
        nn.Conv2d(64, 192, kernel_size=3, padding=1),  # (N, 192, 24, 24)
        nn.ReLU(),
        halve(),  # (N, 192, 12, 12)
    )
    # A block reads what the one before gave: c1 + c2[1] + c3[1] + c4. The first numbers of the pairs stay inside.
    b3 = nn.Sequential(
        Inception(192, 64, (96, 128), (16, 32), 32),  # 64 + 128 + 32 + 32 = 256
        Inception(256, 128, (128, 192), (32, 96), 64),  # 480
        halve(),  # (N, 480, 6, 6)
    )
    b4 = nn.Sequential(
        Inception(480, 192, (96, 208), (16, 48), 64),  # 512
        Inception(512, 160, (112, 224), (24, 64), 64),  # 512
        Inception(512, 128, (128, 256), (24, 64), 64),  # 512
        Inception(512, 112, (144, 288), (32, 64), 64),  # 528
        Inception(528, 256, (160, 320), (32, 128), 128),  # 832
        halve(),  # (N, 832, 3, 3)
    )
    b5 = nn.Sequential(
        Inception(832, 256, (160, 320), (32, 128), 128),  # 832
        Inception(832, 384, (192, 384), (48, 128), 128),  # 1024
        nn.AdaptiveAvgPool2d((1, 1)),  # the mean of each channel: (N, 1024, 1, 1)
        nn.Flatten(),
    )
    return nn.Sequential(b1, b2, b3, b4, b5, nn.Linear(1024, 10))  # scores; the softmax is part of the loss


def halve() -> nn.Module:
    """Max pooling that halves height and width, rounded up."""
    return nn.MaxPool2d(kernel_size=3, stride=2, padding=1)
