"""The three 1 × 1 convolutions that read X written as functions of stored weights, the parts in reverse order."""

import torch
import torch.nn.functional as F
from torch import nn


class Inception(nn.Module):
    def __init__(self, in_channels, c1, c2, c3, c4):
        super().__init__()
        self.after_pool = nn.Conv2d(in_channels, c4, 1)
        self.five = nn.Conv2d(c3[0], c3[1], (5, 5), (1, 1), (2, 2))
        self.three = nn.Conv2d(c2[0], c2[1], (3, 3), (1, 1), (1, 1))
        self.reading_X = nn.ModuleList([nn.Conv2d(in_channels, c, 1) for c in (c3[0], c2[0], c1)])

    def forward(self, X):
        K = torch.cat([conv.weight for conv in self.reading_X])
        b = torch.cat([conv.bias for conv in self.reading_X])
        to_five, to_three, first = F.conv2d(X, K, b).relu().split([conv.out_channels for conv in self.reading_X], 1)
        fourth = F.max_pool2d(X, 3, stride=1, padding=1)
        rest = [self.three(to_three), self.five(to_five), self.after_pool(fourth)]
        return torch.cat([first, *map(torch.relu, rest)], 1)
