"""torch's layers are given the momentum 0.9.

torch counts the share of the batch, your layer the share of the old value. So 0.9 here is 0.1 there, which is
what torch's layer has without being told.
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
        nn.BatchNorm2d(6, momentum=0.9),
        nn.Sigmoid(),
        nn.AvgPool2d(kernel_size=2, stride=2),
        nn.Conv2d(6, 16, kernel_size=5),
        nn.BatchNorm2d(16, momentum=0.9),
        nn.Sigmoid(),
        nn.AvgPool2d(kernel_size=2, stride=2),
        nn.Flatten(),
        nn.Linear(256, 120),
        nn.BatchNorm1d(120, momentum=0.9),
        nn.Sigmoid(),
        nn.Linear(120, 84),
        nn.BatchNorm1d(84, momentum=0.9),
        nn.Sigmoid(),
        nn.Linear(84, 10),
    )
