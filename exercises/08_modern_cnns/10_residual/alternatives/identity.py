"""conv3 is nn.Identity where it is not used; the sum starts from the way around."""

import torch.nn.functional as F
from torch import nn


class Residual(nn.Module):
    def __init__(self, input_channels, num_channels, use_1x1conv=False, strides=1):
        super().__init__()
        self.conv3 = nn.Conv2d(input_channels, num_channels, 1, stride=strides) if use_1x1conv else nn.Identity()
        self.conv1 = nn.Conv2d(input_channels, num_channels, 3, stride=strides, padding=1)
        self.conv2 = nn.Conv2d(num_channels, num_channels, 3, padding=1)
        self.bn1, self.bn2 = nn.BatchNorm2d(num_channels), nn.BatchNorm2d(num_channels)

    def forward(self, X):
        kept = self.conv3(X)
        for conv, bn, last in ((self.conv1, self.bn1, False), (self.conv2, self.bn2, True)):
            X = bn(conv(X))
            X = F.relu(X + kept) if last else F.relu(X, inplace=True)
        return X
