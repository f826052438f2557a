"""Dropout does not make up for what it switches off.

If half of the numbers are gone in training, the next layer gets only half as much as in evaluation. So the kept ones are divided by 1 − p, here doubled. `nn.Dropout` does that.
"""

import torch
from torch import nn


class Half(nn.Module):
    def forward(self, X):
        if not self.training:
            return X
        kept = torch.rand(X.shape) > 0.5
        return X * kept


class Positive(nn.Module):
    def forward(self, X):
        return torch.clamp(X, min=0)


class Net(nn.Module):
    def __init__(self, in_channels, num_classes):
        super().__init__()
        self.maps = nn.ModuleList(
            [nn.Conv2d(in_channels, 96, 11, 4), nn.Conv2d(96, 256, 5)]
            + [nn.Conv2d(256, 384, 3), nn.Conv2d(384, 384, 3), nn.Conv2d(384, 256, 3)]
        )
        self.rows = nn.ModuleList([nn.Linear(6400, 4096), nn.Linear(4096, 4096)])
        self.last = nn.Linear(4096, num_classes)
        self.one_half, self.positive, self.pool = Half(), Positive(), nn.MaxPool2d((3, 3), stride=(2, 2))

    def forward(self, X):
        for conv, padding, pool in zip(self.maps, (1, 2, 1, 1, 1), (True, True, False, False, True)):
            X = self.positive(conv(nn.functional.pad(X, (padding,) * 4)))
            X = self.pool(X) if pool else X
        X = X.reshape(X.shape[0], -1)
        for dense in self.rows:
            X = self.one_half(self.positive(dense(X)))
        return self.last(X)


def make_alexnet(in_channels=1, num_classes=10):
    return Net(in_channels, num_classes)
