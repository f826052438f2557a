"""Dropout by a mask of Bernoulli draws."""

import torch
import torch.nn.functional as F
from torch import nn


class AlexNet(nn.Module):
    def __init__(self, in_channels, num_classes):
        super().__init__()
        self.conv1 = nn.Conv2d(in_channels, 96, kernel_size=11, stride=4, padding=1)
        self.conv2 = nn.Conv2d(96, 256, kernel_size=5, padding=2)
        self.conv3 = nn.Conv2d(256, 384, kernel_size=3, padding=1)
        self.conv4 = nn.Conv2d(384, 384, kernel_size=3, padding=1)
        self.conv5 = nn.Conv2d(384, 256, kernel_size=3, padding=1)
        self.dense1 = nn.Linear(6400, 4096)
        self.dense2 = nn.Linear(4096, 4096)
        self.dense3 = nn.Linear(4096, num_classes)

    def drop(self, X):
        if not self.training:
            return X
        return X * torch.bernoulli(torch.full_like(X, 0.5)).mul(2)

    def forward(self, X):
        X = F.max_pool2d(F.relu(self.conv1(X)), 3, 2)
        X = F.max_pool2d(F.relu(self.conv2(X)), 3, 2)
        X = F.relu(self.conv3(X))
        X = F.relu(self.conv4(X))
        X = F.max_pool2d(F.relu(self.conv5(X)), 3, 2)
        X = X.flatten(start_dim=1)
        X = self.drop(F.relu(self.dense1(X)))
        X = self.drop(F.relu(self.dense2(X)))
        return self.dense3(X)


def make_alexnet(in_channels=1, num_classes=10):
    return AlexNet(in_channels, num_classes)
