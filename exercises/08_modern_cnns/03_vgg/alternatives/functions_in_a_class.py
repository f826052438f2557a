"""Classes with functional parts, the dense layers made first, pooling before the last ReLU."""

from itertools import pairwise

import torch
import torch.nn.functional as F
from torch import nn

VGG_11 = ((1, 64), (1, 128), (2, 256), (2, 512), (2, 512))


class Block(nn.Module):
    def __init__(self, num_convs, in_channels, out_channels):
        super().__init__()
        widths = [in_channels, *[out_channels] * num_convs]
        self.convs = nn.ModuleDict({f"conv{i}": nn.Conv2d(*pair, 3, 1, 1) for i, pair in enumerate(pairwise(widths))})

    def forward(self, X):
        *first, last = self.convs.values()
        for conv in first:
            X = conv(X).clamp(min=0)
        return torch.relu(F.max_pool2d(last(X), 2))


class VGG(nn.Module):
    def __init__(self, conv_arch, in_channels, num_classes, image_size, num_hiddens):
        super().__init__()
        channels = [in_channels] + [c for _, c in conv_arch]
        side = image_size
        for _ in conv_arch:
            side = (side - side % 2) // 2
        self.fc3 = nn.Linear(num_hiddens, num_classes)
        self.fc2 = nn.Linear(num_hiddens, num_hiddens)
        self.fc1 = nn.Linear(channels[-1] * side * side, num_hiddens)
        self.blocks = nn.ModuleList(vgg_block(n, a, b) for (n, b), a in zip(conv_arch, channels))

    def forward(self, X):
        for block in self.blocks:
            X = block(X)
        X = X.reshape(len(X), -1)
        for layer in (self.fc1, self.fc2):
            X = F.dropout(layer(X).relu(), p=0.5, training=self.training)
        return self.fc3(X)


def vgg_block(num_convs, in_channels, out_channels):
    return Block(num_convs, in_channels, out_channels)


def make_vgg(conv_arch=VGG_11, in_channels=1, num_classes=10, image_size=224, num_hiddens=4096):
    return VGG(conv_arch, in_channels, num_classes, image_size, num_hiddens)
