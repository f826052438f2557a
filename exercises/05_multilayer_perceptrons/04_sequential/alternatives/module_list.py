"""A child of nn.ModuleList, which has everything but forward."""

from torch import nn


class MySequential(nn.ModuleList):
    def __init__(self, *layers):
        super().__init__(layers)

    def forward(self, x):
        for layer in self:
            x = layer(x)
        return x
