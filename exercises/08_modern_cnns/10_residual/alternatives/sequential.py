"""The two ways as nn.Sequential, the parts kept as attributes too."""

from torch import nn


class Residual(nn.Module):
    def __init__(self, input_channels, num_channels, use_1x1conv=False, strides=1):
        super().__init__()
        self.conv1 = nn.Conv2d(input_channels, num_channels, 3, strides, 1)
        self.bn1 = nn.BatchNorm2d(num_channels)
        self.conv2 = nn.Conv2d(num_channels, num_channels, 3, 1, 1)
        self.bn2 = nn.BatchNorm2d(num_channels)
        self.main = nn.Sequential(self.conv1, self.bn1, nn.ReLU(), self.conv2, self.bn2)
        self.around = nn.Identity()
        if use_1x1conv:
            self.conv3 = nn.Conv2d(input_channels, num_channels, 1, strides)
            self.around = nn.Sequential(self.conv3)

    def forward(self, X):
        return (self.main(X) + self.around(X)).relu()
