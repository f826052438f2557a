"""The sigmoid comes after the pooling instead of before.

The mean of four squeezed numbers is not the squeezed mean of the four. The order is convolution, sigmoid, average pooling.
"""

from torch import nn


class Reshape(nn.Module):
    def forward(self, x):
        return x.view(-1, 1, 28, 28)


def make_lenet():
    return nn.Sequential(
        nn.Conv2d(1, 6, kernel_size=5, padding=2),
        nn.AvgPool2d(2, stride=2),
        nn.Sigmoid(),
        nn.Conv2d(6, 16, kernel_size=5),
        nn.AvgPool2d(2, stride=2),
        nn.Sigmoid(),
        nn.Flatten(),
        nn.Linear(16 * 5 * 5, 120),
        nn.Sigmoid(),
        nn.Linear(120, 84),
        nn.Sigmoid(),
        nn.Linear(84, 10),
    )
