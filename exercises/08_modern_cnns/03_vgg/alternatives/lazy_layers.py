"""Lazy layers, which need neither the channels nor the image's size."""

from torch import nn


def vgg_block(num_convs, in_channels, out_channels):
    layers = []
    for _ in range(num_convs):
        layers += [nn.LazyConv2d(out_channels, kernel_size=3, padding="same"), nn.ReLU(inplace=True)]
    return nn.Sequential(*layers, nn.MaxPool2d(2))


def make_vgg(
    conv_arch=((1, 64), (1, 128), (2, 256), (2, 512), (2, 512)),
    in_channels=1,
    num_classes=10,
    image_size=224,
    num_hiddens=4096,
):
    net = nn.Sequential()
    for i, (n, channels) in enumerate(conv_arch):
        net.add_module(f"block{i}", vgg_block(n, None, channels))
    net.append(nn.Flatten())
    for _ in range(2):
        net.extend([nn.LazyLinear(num_hiddens), nn.ReLU(), nn.Dropout()])
    net.append(nn.LazyLinear(num_classes))
    return net
