"""expects: channels_not_carried_between_blocks"""

import torch
import torch.nn.functional as F
from torch import nn

ARCH = [(1, 64), (1, 128), (2, 256), (2, 512), (2, 512)]


class Block(nn.Module):
    def __init__(self, num_convs, in_channels, out_channels):
        super().__init__()
        self.first = nn.Conv2d(in_channels, out_channels, 3, 1, 1)
        self.rest = nn.ModuleList(nn.Conv2d(out_channels, out_channels, 3, 1, 1) for _ in range(num_convs - 1))

    def forward(self, X):
        X = torch.relu(self.first(X))
        for conv in self.rest:
            X = torch.relu(conv(X))
        return F.max_pool2d(X, 2)


class VGG(nn.Module):
    def __init__(self, arch, in_channels, num_classes, side, num_hiddens):
        super().__init__()
        self.blocks = nn.Sequential()
        for num_convs, out_channels in arch:
            self.blocks.append(vgg_block(num_convs, in_channels, out_channels))
            side = side // 2
        self.dense1 = nn.Linear(arch[-1][1] * side * side, num_hiddens)
        self.dense2 = nn.Linear(num_hiddens, num_hiddens)
        self.dense3 = nn.Linear(num_hiddens, num_classes)
        self.drop = nn.Dropout(0.5)

    def forward(self, X):
        X = self.blocks(X).flatten(1)
        X = self.drop(torch.relu(self.dense1(X)))
        X = self.drop(torch.relu(self.dense2(X)))
        return self.dense3(X)


def vgg_block(num_convs, in_channels, out_channels):
    return Block(num_convs, in_channels, out_channels)


def make_vgg(conv_arch=ARCH, in_channels=1, num_classes=10, image_size=224, num_hiddens=4096):
    return VGG(conv_arch, in_channels, num_classes, image_size, num_hiddens)
