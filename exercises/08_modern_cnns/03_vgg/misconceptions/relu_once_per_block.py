"""Not every convolution has its ReLU.

Two convolutions with nothing in between are together only one larger convolution. A ReLU follows each of them, also inside the block.
"""

from torch import nn


def vgg_block(num_convs, in_channels, out_channels):
    layers = []
    for _ in range(num_convs):
        layers.append(nn.Conv2d(in_channels, out_channels, kernel_size=3, padding=1))
        in_channels = out_channels
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
