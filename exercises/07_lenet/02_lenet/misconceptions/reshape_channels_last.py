"""Reshape puts the channel last.

torch wants images as (N, C, H, W): the channel comes right after the batch, before height and width. Other libraries put it last, and pictures
saved by them have to be turned around first.
"""

from torch import nn


class Reshape(nn.Module):
    def forward(self, x):
        return x.reshape(-1, 28, 28, 1)


def make_lenet():
    return nn.Sequential(
        nn.Conv2d(1, 6, kernel_size=5, padding=2),
        nn.Sigmoid(),
        nn.AvgPool2d(2, stride=2),
        nn.Conv2d(6, 16, kernel_size=5),
        nn.Sigmoid(),
        nn.AvgPool2d(2, stride=2),
        nn.Flatten(),
        nn.Linear(16 * 5 * 5, 120),
        nn.Sigmoid(),
        nn.Linear(120, 84),
        nn.Sigmoid(),
        nn.Linear(84, 10),
    )
