"""The book's b1 … b5, the first block before the loop, ReLUs in place, Xavier weights."""

from residual import Residual
from torch import nn


def resnet_block(input_channels, num_channels, num_residuals, first_block=False):
    if first_block:
        blk = [Residual(num_channels, num_channels)]
    else:
        blk = [Residual(input_channels, num_channels, strides=2, use_1x1conv=True)]
    while len(blk) < num_residuals:
        blk.append(Residual(num_channels, num_channels))
    return nn.Sequential(*blk)


def init(m):
    if type(m) in (nn.Linear, nn.Conv2d):
        nn.init.xavier_uniform_(m.weight)


def make_resnet18(in_channels=1):
    b1 = nn.Sequential(
        nn.Conv2d(in_channels, 64, kernel_size=7, stride=2, padding=3),
        nn.BatchNorm2d(64),
        nn.ReLU(inplace=True),
        nn.MaxPool2d(kernel_size=3, stride=2, padding=1),
    )
    b2 = nn.Sequential(*resnet_block(64, 64, 2, first_block=True))
    b3 = nn.Sequential(*resnet_block(64, 128, 2))
    b4 = nn.Sequential(*resnet_block(128, 256, 2))
    b5 = nn.Sequential(*resnet_block(256, 512, 2))
    net = nn.Sequential(b1, b2, b3, b4, b5, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(512, 10))
    net.apply(init)
    return net
