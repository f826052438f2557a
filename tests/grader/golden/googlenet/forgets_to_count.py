"""expects: channels_not_carried_on"""

from inception import Inception
from torch import nn

PLAN = (
    (64, (96, 128), (16, 32), 32),
    (128, (128, 192), (32, 96), 64),
    "pool",
    (192, (96, 208), (16, 48), 64),
    (160, (112, 224), (24, 64), 64),
    (128, (128, 256), (24, 64), 64),
    (112, (144, 288), (32, 64), 64),
    (256, (160, 320), (32, 128), 128),
    "pool",
    (256, (160, 320), (32, 128), 128),
    (384, (192, 384), (48, 128), 128),
)


def make_googlenet():
    layers = [nn.Conv2d(1, 64, 7, 2, 3), nn.ReLU(inplace=True), nn.MaxPool2d(3, 2, 1)]
    layers += [nn.Conv2d(64, 64, 1), nn.ReLU(inplace=True)]
    layers += [nn.Conv2d(64, 192, 3, padding="same"), nn.ReLU(inplace=True), nn.MaxPool2d(3, 2, 1)]
    channels = 192
    for row in PLAN:
        if row == "pool":
            layers.append(nn.MaxPool2d(3, 2, 1))
            continue
        layers.append(Inception(channels, *row))
    return nn.Sequential(*layers, nn.AvgPool2d(3), nn.Flatten(), nn.Linear(channels, 10))
