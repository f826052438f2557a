"""expects: none

The last block has a layer more.
"""

import torch.nn.functional as F
from torch import nn

from dense_block import DenseBlock, transition_block


class DenseNet(nn.Module):
    def __init__(self, in_channels, growth=32, layers=4):
        super().__init__()
        self.conv1 = nn.Conv2d(in_channels, 64, 7, stride=2, padding=3)
        self.bn1 = nn.BatchNorm2d(64)
        self.dense1 = DenseBlock(layers, 64, growth)
        self.trans1 = transition_block(192, 96)
        self.dense2 = DenseBlock(layers, 96, growth)
        self.trans2 = transition_block(224, 112)
        self.dense3 = DenseBlock(layers, 112, growth)
        self.trans3 = transition_block(240, 120)
        self.dense4 = DenseBlock(5, 120, growth)
        self.bn2 = nn.BatchNorm2d(280)
        self.fc = nn.Linear(280, 10)

    def forward(self, x):
        x = F.relu(self.bn1(self.conv1(x)))
        x = F.max_pool2d(x, kernel_size=3, stride=2, padding=1)
        x = self.trans1(self.dense1(x))
        x = self.trans2(self.dense2(x))
        x = self.trans3(self.dense3(x))
        x = self.dense4(x)
        x = F.relu(self.bn2(x))
        x = F.adaptive_avg_pool2d(x, 1).flatten(1)
        return self.fc(x)


def make_densenet(in_channels=1):
    return DenseNet(in_channels)
