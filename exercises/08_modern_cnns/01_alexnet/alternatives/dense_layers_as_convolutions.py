"""The dense layers as convolutions of 5 × 5 and 1 × 1, flattened at the end; ReLU behind the pooling."""

from torch import nn


def make_alexnet(in_channels=1, num_classes=10):
    def conv(i, o, k, **more):
        return nn.Conv2d(i, o, k, **more)

    return nn.Sequential(
        *(conv(in_channels, 96, 11, stride=(4, 4), padding=(1, 1)), nn.MaxPool2d(3, 2), nn.ReLU()),
        *(conv(96, 256, 5, padding="same"), nn.MaxPool2d(3, 2), nn.ReLU()),
        *(conv(256, 384, 3, padding="same"), nn.ReLU()),
        *(conv(384, 384, 3, padding="same"), nn.ReLU()),
        *(conv(384, 256, 3, padding="same"), nn.MaxPool2d(3, 2), nn.ReLU()),
        *(conv(256, 4096, 5), nn.ReLU(), nn.Dropout()),
        *(conv(4096, 4096, 1), nn.ReLU(), nn.Dropout()),
        *(conv(4096, num_classes, 1), nn.Flatten()),
    )
