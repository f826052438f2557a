"""The first weights are all equal.

Units of a layer that begin with the same weights get the same gradient and stay the same for ever: all 64 channels of
the first convolution would find one and the same pattern. Leave the weights as torch draws them, or draw them
yourself.
"""

from dense_block import DenseBlock, transition_block
from torch import nn


def make_densenet(in_channels=1):
    stem = nn.Sequential(
        nn.Conv2d(in_channels, 64, kernel_size=7, stride=2, padding=3),
        nn.BatchNorm2d(64),
        nn.ReLU(),
        nn.MaxPool2d(kernel_size=3, stride=2, padding=1),
    )
    channels, growth, num_convs = 64, 32, 4
    stages = []
    for stage in range(4):
        stages.append(DenseBlock(num_convs, channels, growth))
        channels += num_convs * growth
        if stage < 3:
            stages.append(transition_block(channels, channels // 2))
            channels //= 2
    net = nn.Sequential(
        stem,
        *stages,
        nn.BatchNorm2d(channels),
        nn.ReLU(),
        nn.AdaptiveAvgPool2d((1, 1)),
        nn.Flatten(),
        nn.Linear(channels, 10),
    )
    for parameter in net.parameters():
        nn.init.zeros_(parameter)
    return net
