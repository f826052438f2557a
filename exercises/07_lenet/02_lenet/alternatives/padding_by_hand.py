"""Zeros put around the image first, pooling as a mean over reshaped windows, sigmoid from its formula."""

import torch
import torch.nn.functional as F  # noqa: N812
from torch import nn


class Reshape(nn.Module):
    def forward(self, x):
        return x.view(-1, 1, 28, 28)


def halve(x):
    n, c, h, w = x.shape
    return x.reshape(n, c, h // 2, 2, w // 2, 2).mean(dim=(3, 5))


class Lenet(nn.Module):
    def __init__(self):
        super().__init__()
        self.convolutions = nn.ModuleList([nn.Conv2d(1, 6, 5), nn.Conv2d(6, 16, 5)])
        self.dense = nn.ModuleDict({"a": nn.Linear(400, 120), "b": nn.Linear(120, 84), "c": nn.Linear(84, 10)})

    def forward(self, x):
        x = F.pad(x, (2, 2, 2, 2))
        for convolution in self.convolutions:
            x = halve(1 / (1 + torch.exp(-convolution(x))))
        x = x.reshape(len(x), -1)
        x = self.dense["b"](self.dense["a"](x).sigmoid()).sigmoid()
        return self.dense["c"](x)


def make_lenet():
    return Lenet()
