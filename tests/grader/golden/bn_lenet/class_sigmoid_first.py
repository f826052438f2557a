"""expects: normalised_after_sigmoid"""

import torch
import torch.nn.functional as F
from torch import nn

from batch_norm_layer import BatchNorm


class LeNet(nn.Module):
    def __init__(self, own):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 6, 5)
        self.bn1 = BatchNorm(6, 4) if own else nn.BatchNorm2d(6)
        self.conv2 = nn.Conv2d(6, 16, 5)
        self.bn2 = BatchNorm(16, 4) if own else nn.BatchNorm2d(16)
        self.fc1 = nn.Linear(16 * 4 * 4, 120)
        self.bn3 = BatchNorm(120, 2) if own else nn.BatchNorm1d(120)
        self.fc2 = nn.Linear(120, 84)
        self.bn4 = BatchNorm(84, 2) if own else nn.BatchNorm1d(84)
        self.fc3 = nn.Linear(84, 10)

    def forward(self, x):
        x = F.avg_pool2d(self.bn1(torch.sigmoid(self.conv1(x))), 2)
        x = F.avg_pool2d(self.bn2(torch.sigmoid(self.conv2(x))), 2)
        x = torch.flatten(x, 1)
        x = self.bn3(torch.sigmoid(self.fc1(x)))
        x = self.bn4(torch.sigmoid(self.fc2(x)))
        return self.fc3(x)


def make_bn_lenet():
    return LeNet(own=True)


def make_bn_lenet_concise():
    return LeNet(own=False)
