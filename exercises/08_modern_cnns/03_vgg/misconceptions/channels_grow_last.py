"""The channels change only in the last convolution of a block.

`out_channels` is what every convolution of the block gives, so the first one already changes the number, and the others keep it.
"""

from torch import nn


def vgg_block(num_convs, in_channels, out_channels):
    layers = []
    for i in range(num_convs):
        wide = out_channels if i == num_convs - 1 else in_channels
        layers.append(nn.Conv2d(in_channels, wide, kernel_size=3, padding=1))
        layers.append(nn.ReLU())
    layers.append(nn.MaxPool2d(kernel_size=2, stride=2))
    return nn.Sequential(*layers)


VGG_11 = ((1, 64), (1, 128), (2, 256), (2, 512), (2, 512))


def make_vgg(conv_arch=VGG_11, in_channels=1, num_classes=10, image_size=224, num_hiddens=4096):
    blocks = []
    for num_convs, out_channels in conv_arch:
        blocks.append(vgg_block(num_convs, in_channels, out_channels))
        in_channels = out_channels
    size = image_size // 2 ** len(conv_arch)
    return nn.Sequential(
        *blocks,
        nn.Flatten(),
        nn.Linear(in_channels * size * size, num_hiddens),
        nn.ReLU(),
        nn.Dropout(0.5),
        nn.Linear(num_hiddens, num_hiddens),
        nn.ReLU(),
        nn.Dropout(0.5),
        nn.Linear(num_hiddens, num_classes),
    )
