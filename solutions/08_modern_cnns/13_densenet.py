"""DenseNet.

N  batch      C, H, W  channels, height and width
"""

from dense_block import DenseBlock, transition_block
from torch import nn


def make_densenet(in_channels: int = 1) -> nn.Module:
    """Images (N, in_channels, H, W) to scores (N, 10); the sizes are those of 96 × 96 images."""
    stem = nn.Sequential(
        nn.Conv2d(in_channels, 64, kernel_size=7, stride=2, padding=3),  # (N, 64, 48, 48)
        nn.BatchNorm2d(64),
        nn.ReLU(),
        nn.MaxPool2d(kernel_size=3, stride=2, padding=1),  # (N, 64, 24, 24)
    )
    channels, growth, num_convs = 64, 32, 4
    stages = []
    for stage in range(4):
        stages.append(DenseBlock(num_convs, channels, growth))
        channels += num_convs * growth  # 192, 224, 240, 248
        if stage < 3:  # between two dense blocks, so none behind the last
            stages.append(transition_block(channels, channels // 2))
            channels //= 2  # 96, 112, 120
    return nn.Sequential(
        stem,
        *stages,  # (N, 248, 3, 3)
        nn.BatchNorm2d(channels),  # a dense block ends in a bare convolution: normalise and bend its output once more
        nn.ReLU(),
        nn.AdaptiveAvgPool2d((1, 1)),  # (N, 248, 1, 1)
        nn.Flatten(),
        nn.Linear(channels, 10),
    )
