"""Reshape flattens the images instead of laying them out.

It goes the other way here: rows (N, 784) come in, and images (N, 1, 28, 28) go out, so that a convolution can find
neighbouring pixels.
"""

from torch import nn


class Reshape(nn.Module):
    def forward(self, x):
        return x.reshape(x.shape[0], -1)


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
