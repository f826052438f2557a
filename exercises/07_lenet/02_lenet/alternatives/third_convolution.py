"""The first dense layer as the 5 × 5 convolution that it was in 1998, the next as 1 × 1."""

from torch import nn


class Reshape(nn.Module):
    def forward(self, x):
        return x.view(-1, 1, 28, 28)


def make_lenet():
    return nn.Sequential(
        nn.Conv2d(1, 6, 5, padding="same"),
        nn.Sigmoid(),
        nn.AvgPool2d(2),
        nn.Conv2d(6, 16, 5),
        nn.Sigmoid(),
        nn.AvgPool2d(2),
        nn.Conv2d(16, 120, 5),
        nn.Sigmoid(),
        nn.Conv2d(120, 84, 1),
        nn.Sigmoid(),
        nn.Flatten(),
        nn.Linear(84, 10),
    )
