"""Lazy layers in the stem and at the end; the dense layer as a 1 × 1 convolution's twin before flattening."""

from residual import Residual
from torch import nn


def resnet_block(input_channels, num_channels, num_residuals, first_block=False):
    if num_residuals == 0:
        return nn.Sequential()
    halve = {} if first_block else {"use_1x1conv": True, "strides": 2}
    rest = resnet_block(num_channels, num_channels, num_residuals - 1, first_block=True)
    return nn.Sequential(Residual(input_channels, num_channels, **halve), *rest)


def make_resnet18(in_channels=1):
    parts = [nn.LazyConv2d(64, 7, stride=2, padding=3), nn.LazyBatchNorm2d(), nn.ReLU(), nn.MaxPool2d(3, 2, 1)]
    channels = 64
    for stage in range(4):
        parts.append(resnet_block(channels, 64 << stage, 2, first_block=stage == 0))
        channels = 64 << stage
    return nn.Sequential(*parts, nn.AdaptiveAvgPool2d(1), nn.Flatten(1), nn.LazyLinear(10))
