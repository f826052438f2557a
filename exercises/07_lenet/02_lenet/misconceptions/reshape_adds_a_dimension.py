"""Reshape puts a new dimension in front, whatever the shape.

Rows (N, 784) would become (N, 1, 784): there is a channel now, but the row is still not a picture of 28 × 28. And images that have their
four dimensions already would get a fifth. Name all four sizes of the result.
"""

from torch import nn


class Reshape(nn.Module):
    def forward(self, x):
        return x.unsqueeze(1)


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
