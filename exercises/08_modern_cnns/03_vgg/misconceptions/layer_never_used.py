"""A convolution of the block is made but never used: another one runs twice in its place.

The line in `forward` was copied, and the number in it not changed. All parameters are there, and the shapes fit, but
those of the unused one get no gradient and never learn. Write `self.rest[i]`, or let an nn.Sequential run each of its
layers once.
"""

import torch.nn.functional as F
from torch import nn

VGG_11 = ((1, 64), (1, 128), (2, 256), (2, 512), (2, 512))


class Block(nn.Module):
    def __init__(self, num_convs, in_channels, out_channels):
        super().__init__()
        self.first = nn.Conv2d(in_channels, out_channels, kernel_size=3, padding=1)
        self.rest = nn.ModuleList(
            nn.Conv2d(out_channels, out_channels, kernel_size=3, padding=1) for _ in range(num_convs - 1)
        )

    def forward(self, X):
        X = F.relu(self.first(X))
        for _ in range(len(self.rest)):
            X = F.relu(self.rest[0](X))
        return F.max_pool2d(X, kernel_size=2, stride=2)


def vgg_block(num_convs, in_channels, out_channels):
    return Block(num_convs, in_channels, out_channels)


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
