"""Each path a Sequential of lazy convolutions, one ReLU over all of them at the end."""

import torch
from torch import nn


class Inception(nn.Module):
    def __init__(self, in_channels, c1, c2, c3, c4):
        super().__init__()
        relu = nn.ReLU()
        self.paths = nn.ModuleList(
            [
                nn.LazyConv2d(c1, 1),
                nn.Sequential(nn.LazyConv2d(c2[0], 1), relu, nn.LazyConv2d(c2[1], 3, padding="same")),
                nn.Sequential(nn.LazyConv2d(c3[0], 1), relu, nn.LazyConv2d(c3[1], 5, padding="same")),
                nn.Sequential(nn.MaxPool2d(3, 1, 1), nn.LazyConv2d(c4, 1)),
            ]
        )

    def forward(self, X):
        return torch.relu(torch.cat([path(X) for path in self.paths], dim=-3))
