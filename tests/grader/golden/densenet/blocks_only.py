"""expects: no_transitions"""

import torch.nn.functional as F
from torch import nn

from dense_block import DenseBlock, transition_block


class DenseNet(nn.Module):
    def __init__(self, in_channels, growth=32, layers=4):
        super().__init__()
        self.conv1 = nn.Conv2d(in_channels, 64, 7, stride=2, padding=3)
        self.bn1 = nn.BatchNorm2d(64)
        self.dense1 = DenseBlock(layers, 64, growth)
        self.dense2 = DenseBlock(layers, 192, growth)
        self.dense3 = DenseBlock(layers, 320, growth)
        self.dense4 = DenseBlock(layers, 448, growth)
        self.bn2 = nn.BatchNorm2d(576)
        self.fc = nn.Linear(576, 10)

    def forward(self, x):
        x = F.relu(self.bn1(self.conv1(x)))
        x = F.max_pool2d(x, kernel_size=3, stride=2, padding=1)
        x = self.dense1(x)
        x = self.dense2(x)
        x = self.dense3(x)
        x = self.dense4(x)
        x = F.relu(self.bn2(x))
        x = F.adaptive_avg_pool2d(x, 1).flatten(1)
        return self.fc(x)


def make_densenet(in_channels=1):
    return DenseNet(in_channels)
