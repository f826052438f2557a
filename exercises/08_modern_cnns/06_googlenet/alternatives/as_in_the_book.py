"""Stages as in the book, lazy layers, weights initialised by hand."""

from inception import Inception
from torch import nn


def b1():
    return nn.Sequential(nn.LazyConv2d(64, kernel_size=7, stride=2, padding=3), nn.ReLU(), pool())


def b2():
    return nn.Sequential(
        nn.LazyConv2d(64, kernel_size=1), nn.ReLU(), nn.LazyConv2d(192, kernel_size=3, padding=1), nn.ReLU(), pool()
    )


def b3():
    return nn.Sequential(
        Inception(192, 64, (96, 128), (16, 32), 32), Inception(256, 128, (128, 192), (32, 96), 64), pool()
    )


def b4():
    return nn.Sequential(
        Inception(480, 192, (96, 208), (16, 48), 64),
        Inception(512, 160, (112, 224), (24, 64), 64),
        Inception(512, 128, (128, 256), (24, 64), 64),
        Inception(512, 112, (144, 288), (32, 64), 64),
        Inception(528, 256, (160, 320), (32, 128), 128),
        pool(),
    )


def b5():
    return nn.Sequential(
        Inception(832, 256, (160, 320), (32, 128), 128),
        Inception(832, 384, (192, 384), (48, 128), 128),
        nn.AdaptiveAvgPool2d(1),
        nn.Flatten(),
    )


def pool():
    return nn.MaxPool2d(kernel_size=3, stride=2, padding=1)


def make_googlenet():
    net = nn.Sequential(b1(), b2(), b3(), b4(), b5(), nn.LazyLinear(10))
    for module in net.modules():
        if isinstance(module, nn.Conv2d) and not isinstance(module, nn.LazyConv2d):
            nn.init.xavier_uniform_(module.weight)
    return net
