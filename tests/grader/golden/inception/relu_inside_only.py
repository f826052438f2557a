"""expects: no_relu_at_end"""

import torch
from torch import nn


class Inception(nn.Module):
    def __init__(self, in_channels, c1, c2, c3, c4):
        super().__init__()
        self.path1 = nn.Sequential(nn.Conv2d(in_channels, c1, 1))
        self.path2 = nn.Sequential(nn.Conv2d(in_channels, c2[0], 1), nn.ReLU(), nn.Conv2d(c2[0], c2[1], 3, padding=1))
        self.path3 = nn.Sequential(nn.Conv2d(in_channels, c3[0], 1), nn.ReLU(), nn.Conv2d(c3[0], c3[1], 5, padding=2))
        self.path4 = nn.Sequential(nn.MaxPool2d(3, 1, 1), nn.Conv2d(in_channels, c4, 1))

    def forward(self, X):
        paths = (self.path1, self.path2, self.path3, self.path4)
        return torch.cat([path(X) for path in paths], dim=1)
