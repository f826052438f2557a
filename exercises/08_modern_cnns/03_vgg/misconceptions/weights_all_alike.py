"""The first weights are all equal.

Units of a layer that begin with the same weights get the same gradient and stay the same for ever: all 64 channels of
the first block would find one and the same pattern. Leave the weights as torch draws them, or draw them yourself.
"""

from torch import nn

VGG_11 = ((1, 64), (1, 128), (2, 256), (2, 512), (2, 512))


def vgg_block(num_convs, in_channels, out_channels):
    layers = []
    for _ in range(num_convs):
        layers += [nn.Conv2d(in_channels, out_channels, kernel_size=3, padding=1), nn.ReLU()]
        in_channels = out_channels
    return nn.Sequential(*layers, nn.MaxPool2d(kernel_size=2, stride=2))


def make_vgg(
    conv_arch=VGG_11,
    in_channels=1,
    num_classes=10,
    image_size=224,
    num_hiddens=4096,
):
    blocks = []
    for num_convs, out_channels in conv_arch:
        blocks.append(vgg_block(num_convs, in_channels, out_channels))
        in_channels = out_channels
    size = image_size // 2 ** len(conv_arch)
    net = nn.Sequential(
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
    for parameter in net.parameters():
        nn.init.zeros_(parameter)
    return net
