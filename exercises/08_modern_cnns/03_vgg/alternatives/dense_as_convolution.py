"""All dense layers as convolutions: the first as large as the image that is left, the others 1 × 1."""

from torch import nn


def vgg_block(num_convs, in_channels, out_channels):
    first = [nn.Conv2d(in_channels, out_channels, (3, 3), padding=(1, 1)), nn.ReLU()]
    for _ in range(num_convs - 1):
        first += nn.Conv2d(out_channels, out_channels, (3, 3), padding=(1, 1)), nn.ReLU()
    return nn.Sequential(*first, nn.MaxPool2d((2, 2), (2, 2)))


def make_vgg(
    conv_arch=((1, 64), (1, 128), (2, 256), (2, 512), (2, 512)),
    in_channels=1,
    num_classes=10,
    image_size=224,
    num_hiddens=4096,
):
    numbers, outs = zip(*conv_arch)
    ins = (in_channels, *outs[:-1])
    left = image_size // 2 ** len(outs)
    return nn.Sequential(
        nn.Sequential(*map(vgg_block, numbers, ins, outs)),
        nn.Sequential(
            nn.Conv2d(outs[-1], num_hiddens, left),
            nn.ReLU(),
            nn.Dropout(0.5),
            nn.Conv2d(num_hiddens, num_hiddens, 1),
            nn.ReLU(),
            nn.Dropout(0.5),
            nn.Conv2d(num_hiddens, num_classes, 1),
            nn.Flatten(),
        ),
    )
