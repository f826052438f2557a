"""expects: relu_before_sum"""

from torch import nn


class Residual(nn.Module):
    def __init__(self, input_channels, num_channels, use_1x1conv=False, strides=1):
        super().__init__()
        self.relu = nn.ReLU()
        self.bn1 = nn.BatchNorm2d(num_channels)
        self.bn2 = nn.BatchNorm2d(num_channels)
        self.conv1 = nn.Conv2d(input_channels, num_channels, kernel_size=(3, 3), stride=strides, padding=1)
        self.conv2 = nn.Conv2d(num_channels, num_channels, kernel_size=(3, 3), stride=1, padding=1)
        self.conv3 = None
        if use_1x1conv:
            self.conv3 = nn.Conv2d(input_channels, num_channels, kernel_size=1, stride=strides)
        parts = (self.conv1, self.bn1, self.relu, self.conv2, self.bn2, nn.ReLU())
        self.main = nn.Sequential(*parts)

    def forward(self, X):
        around = X if self.conv3 is None else self.conv3(X)
        return around + self.main(X)
