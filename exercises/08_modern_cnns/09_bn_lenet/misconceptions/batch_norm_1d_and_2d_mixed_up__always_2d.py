"""`BatchNorm1d` and `BatchNorm2d` are mixed up.

The number counts the dimensions of a picture, without batch and channel: `BatchNorm2d` is for images (N, C,
H, W), `BatchNorm1d` for rows (N, D).
"""

from batch_norm_layer import BatchNorm
from torch import nn


def make_bn_lenet():
    return nn.Sequential(
        nn.Conv2d(1, 6, kernel_size=5),
        BatchNorm(6, num_dims=4),
        nn.Sigmoid(),
        nn.AvgPool2d(kernel_size=2, stride=2),
        nn.Conv2d(6, 16, kernel_size=5),
        BatchNorm(16, num_dims=4),
        nn.Sigmoid(),
        nn.AvgPool2d(kernel_size=2, stride=2),
        nn.Flatten(),
        nn.Linear(256, 120),
        BatchNorm(120, num_dims=2),
        nn.Sigmoid(),
        nn.Linear(120, 84),
        BatchNorm(84, num_dims=2),
        nn.Sigmoid(),
        nn.Linear(84, 10),
    )


def make_bn_lenet_concise():
    return nn.Sequential(
        nn.Conv2d(1, 6, kernel_size=5),
        nn.BatchNorm2d(6),
        nn.Sigmoid(),
        nn.AvgPool2d(kernel_size=2, stride=2),
        nn.Conv2d(6, 16, kernel_size=5),
        nn.BatchNorm2d(16),
        nn.Sigmoid(),
        nn.AvgPool2d(kernel_size=2, stride=2),
        nn.Flatten(),
        nn.Linear(256, 120),
        nn.BatchNorm2d(120),
        nn.Sigmoid(),
        nn.Linear(120, 84),
        nn.BatchNorm2d(84),
        nn.Sigmoid(),
        nn.Linear(84, 10),
    )
