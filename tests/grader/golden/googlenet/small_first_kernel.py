"""expects: first_kernel"""

import torch
import torch.nn.functional as F
from inception import Inception
from torch import nn


class GoogLeNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 64, 3, padding=1)
        self.conv2 = nn.Conv2d(64, 64, 1)
        self.conv3 = nn.Conv2d(64, 192, 3, padding=1)
        self.inception3a = Inception(192, 64, [96, 128], [16, 32], 32)
        self.inception3b = Inception(256, 128, [128, 192], [32, 96], 64)
        self.inception4a = Inception(480, 192, [96, 208], [16, 48], 64)
        self.inception4b = Inception(512, 160, [112, 224], [24, 64], 64)
        self.inception4c = Inception(512, 128, [128, 256], [24, 64], 64)
        self.inception4d = Inception(512, 112, [144, 288], [32, 64], 64)
        self.inception4e = Inception(528, 256, [160, 320], [32, 128], 128)
        self.inception5a = Inception(832, 256, [160, 320], [32, 128], 128)
        self.inception5b = Inception(832, 384, [192, 384], [48, 128], 128)
        self.output = nn.Linear(1024, 10)

    def forward(self, X):
        def pool(X):
            return F.max_pool2d(X, 3, stride=2, padding=1)

        X = torch.relu(pool(self.conv1(X)))
        X = torch.relu(pool(self.conv3(F.relu(self.conv2(X)))))
        X = pool(self.inception3b(self.inception3a(X)))
        X = self.inception4c(self.inception4b(self.inception4a(X)))
        X = pool(self.inception4e(self.inception4d(X)))
        X = self.inception5b(self.inception5a(X))
        return self.output(X.mean(dim=(2, 3)))


def make_googlenet():
    return GoogLeNet()
