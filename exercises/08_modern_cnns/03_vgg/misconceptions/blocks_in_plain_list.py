"""The blocks are kept in a plain list, so their parameters are lost.

torch finds parameters in modules that are attributes, not in lists of modules: `parameters()` would hand an optimiser the dense layers only. Use `nn.ModuleList` or `nn.Sequential`.
"""

import torch
import torch.nn.functional as F
from torch import nn

VGG_11 = ((1, 64), (1, 128), (2, 256), (2, 512), (2, 512))


def vgg_block(num_convs, in_channels, out_channels):
    channels = [in_channels] + num_convs * [out_channels]
    layers = []
    for before, after in zip(channels, channels[1:]):
        layers += [nn.Conv2d(before, after, 3, padding=1), nn.ReLU()]
    return nn.Sequential(*layers, nn.MaxPool2d(2))


class VGG(nn.Module):
    def __init__(self, conv_arch, in_channels, num_classes, image_size, num_hiddens):
        super().__init__()
        self.blocks = []
        for num_convs, out_channels in conv_arch:
            self.blocks.append(vgg_block(num_convs, in_channels, out_channels))
            in_channels = out_channels
            image_size = image_size // 2
        self.fc1 = nn.Linear(in_channels * image_size**2, num_hiddens)
        self.fc2 = nn.Linear(num_hiddens, num_hiddens)
        self.fc3 = nn.Linear(num_hiddens, num_classes)

    def forward(self, X):
        for block in self.blocks:
            X = block(X)
        X = X.flatten(1)
        X = F.dropout(F.relu(self.fc1(X)), 0.5, self.training)
        X = F.dropout(F.relu(self.fc2(X)), 0.5, self.training)
        return self.fc3(X)


def make_vgg(conv_arch=VGG_11, in_channels=1, num_classes=10, image_size=224, num_hiddens=4096):
    return VGG(conv_arch, in_channels, num_classes, image_size, num_hiddens)
