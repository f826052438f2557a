"""Layers from lists of sizes; the concise network by replacing the parts of the first."""

from batch_norm_layer import BatchNorm
from torch import nn


def make_bn_lenet():
    parts = []
    for before, after in ((1, 6), (6, 16)):
        parts += [nn.Conv2d(before, after, 5), BatchNorm(after, 4), nn.Sigmoid(), nn.AvgPool2d(2)]
    parts.append(nn.Flatten())
    for before, after in ((256, 120), (120, 84)):
        parts += [nn.Linear(before, after), BatchNorm(after, 2), nn.Sigmoid()]
    return nn.Sequential(*parts, nn.Linear(84, 10))


def make_bn_lenet_concise():
    net = make_bn_lenet()
    for i, part in enumerate(net):
        if isinstance(part, BatchNorm):
            kind = nn.BatchNorm2d if part.gamma.dim() == 4 else nn.BatchNorm1d
            net[i] = kind(part.gamma.numel(), eps=1e-5, momentum=0.1)
    return net
