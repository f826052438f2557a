"""torch's lazy layers, nested blocks, Xavier weights in the first network."""

from batch_norm_layer import BatchNorm
from torch import nn


def weights(m):
    if type(m) in (nn.Linear, nn.Conv2d):
        nn.init.xavier_uniform_(m.weight)


def make_bn_lenet():
    features = nn.Sequential(
        nn.Sequential(nn.Conv2d(1, 6, (5, 5)), BatchNorm(6, 4), nn.Sigmoid(), nn.AvgPool2d((2, 2), (2, 2))),
        nn.Sequential(nn.Conv2d(6, 16, (5, 5)), BatchNorm(16, 4), nn.Sigmoid(), nn.AdaptiveAvgPool2d(4)),
    )
    head = nn.Sequential(
        *(nn.Linear(256, 120), BatchNorm(120, 2), nn.Sigmoid()),
        *(nn.Linear(120, 84), BatchNorm(84, 2), nn.Sigmoid()),
    )
    net = nn.Sequential(features, nn.Flatten(), head, nn.Linear(84, 10))
    net.apply(weights)
    return net


def make_bn_lenet_concise():
    return nn.Sequential(
        *(nn.LazyConv2d(6, 5), nn.LazyBatchNorm2d(), nn.Sigmoid(), nn.AvgPool2d(2)),
        *(nn.LazyConv2d(16, 5), nn.LazyBatchNorm2d(), nn.Sigmoid(), nn.AvgPool2d(2), nn.Flatten()),
        *(nn.LazyLinear(120), nn.LazyBatchNorm1d(), nn.Sigmoid()),
        *(nn.LazyLinear(84), nn.LazyBatchNorm1d(), nn.Sigmoid(), nn.LazyLinear(10)),
    )
