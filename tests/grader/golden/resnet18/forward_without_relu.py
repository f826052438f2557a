"""expects: stem_without_relu"""

import torch.nn.functional as F
from torch import nn

from residual import Residual


def resnet_block(input_channels, num_channels, num_residuals, first_block=False):
    layers = nn.Sequential()
    for n in range(1, num_residuals + 1):
        if n > 1 or first_block:
            layers.append(Residual(num_channels, num_channels, use_1x1conv=False, strides=1))
        else:
            layers.append(Residual(input_channels, num_channels, use_1x1conv=True, strides=2))
    return layers


class ResNet18(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv1 = nn.Conv2d(in_channels, 64, kernel_size=7, stride=2, padding=3)
        self.bn1 = nn.BatchNorm2d(64)
        self.layer1 = resnet_block(64, 64, 2, True)
        self.layer2 = resnet_block(64, 128, 2)
        self.layer3 = resnet_block(128, 256, 2)
        self.layer4 = resnet_block(256, 512, 2)
        self.fc = nn.Linear(512, 10)

    def forward(self, x):
        x = self.bn1(self.conv1(x))
        x = F.max_pool2d(x, kernel_size=3, stride=2, padding=1)
        x = self.layer4(self.layer3(self.layer2(self.layer1(x))))
        x = F.adaptive_avg_pool2d(x, 1).flatten(1)
        return self.fc(x)


def make_resnet18(in_channels=1):
    return ResNet18(in_channels)
