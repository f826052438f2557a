"""The first dense layer as a convolution over the whole 4 × 4 picture, as LeCun's C5; its outputs stay images."""

from batch_norm_layer import BatchNorm
from torch import nn


def make_bn_lenet():
    return nn.Sequential(
        *(nn.Conv2d(1, 6, 5), BatchNorm(6, num_dims=4), nn.Sigmoid(), nn.AvgPool2d(2, stride=2)),
        *(nn.Conv2d(6, 16, 5), BatchNorm(16, num_dims=4), nn.Sigmoid(), nn.AvgPool2d(2, stride=2)),
        *(nn.Conv2d(16, 120, 4), BatchNorm(120, num_dims=4), nn.Sigmoid(), nn.Flatten()),
        *(nn.Linear(120, 84), BatchNorm(84, num_dims=2), nn.Sigmoid(), nn.Linear(84, 10)),
    )


def make_bn_lenet_concise():
    return nn.Sequential(
        *(nn.Conv2d(1, 6, 5), nn.BatchNorm2d(6), nn.Sigmoid(), nn.AvgPool2d(2, stride=2)),
        *(nn.Conv2d(6, 16, 5), nn.BatchNorm2d(16), nn.Sigmoid(), nn.AvgPool2d(2, stride=2)),
        *(nn.Conv2d(16, 120, 4), nn.BatchNorm2d(120), nn.Sigmoid(), nn.Flatten()),
        *(nn.Linear(120, 84), nn.BatchNorm1d(84), nn.Sigmoid(), nn.Linear(84, 10)),
    )
