"""The last maps are brought to 7 × 7 whatever the image's size.

torchvision's network does so. Here the first dense layer is as wide as the last block's maps make it, channels · height · width, for any `image_size`.

"""

import torch
from torch import nn

VGG_11 = ((1, 64), (1, 128), (2, 256), (2, 512), (2, 512))

def vgg_block(num_convs, in_channels, out_channels):
    layers = []
    for _ in range(num_convs):
        layers.append(nn.Conv2d(in_channels, out_channels, kernel_size=3, padding=1))
        layers.append(nn.ReLU())
        in_channels = out_channels
    layers.append(nn.MaxPool2d(kernel_size=2, stride=2))
    return nn.Sequential(*layers)

def make_vgg(conv_arch=VGG_11, in_channels=1, num_classes=10, image_size=224, num_hiddens=4096):
    conv_blks = []
    size = image_size
    for num_convs, out_channels in conv_arch:
        conv_blks.append(vgg_block(num_convs, in_channels, out_channels))
        in_channels = out_channels
        size //= 2
    return nn.Sequential(
        *conv_blks, nn.AdaptiveAvgPool2d(7), nn.Flatten(),
        nn.Linear(out_channels * 49, num_hiddens), nn.ReLU(), nn.Dropout(0.5),
        nn.Linear(num_hiddens, num_hiddens), nn.ReLU(), nn.Dropout(0.5),
        nn.Linear(num_hiddens, num_classes))
