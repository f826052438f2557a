"""Each map flattened and then averaged in one dimension; odd kernels padded with 'same'."""

from collections import OrderedDict

from torch import nn


def nin_block(in_channels, out_channels, kernel_size, strides, padding):
    pad = "same" if strides == 1 and 2 * padding + 1 == kernel_size else padding
    return nn.Sequential(
        OrderedDict(
            conv=nn.Conv2d(in_channels, out_channels, kernel_size, stride=(strides, strides), padding=pad),
            relu1=nn.ReLU(),
            mlp1=nn.Conv2d(out_channels, out_channels, (1, 1)),
            relu2=nn.ReLU(),
            mlp2=nn.Conv2d(out_channels, out_channels, (1, 1)),
            relu3=nn.ReLU(),
        )
    )


def make_nin(in_channels=1, num_classes=10, channels=(96, 256, 384)):
    net = nn.Sequential()
    windows = iter([(11, 4, 0), (5, 1, 2), (3, 1, 1)])
    for out_channels in channels:
        net.append(nn.Sequential(nin_block(in_channels, out_channels, *next(windows)), nn.MaxPool2d((3, 3), (2, 2))))
        in_channels = out_channels
    head = [nn.Dropout(p=0.5), nin_block(in_channels, num_classes, 3, 1, 1)]
    return net.extend([*head, nn.Flatten(2), nn.AdaptiveAvgPool1d(1), nn.Flatten()])
