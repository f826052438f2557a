"""The Inception block: four ways of looking, side by side.

N, H, W  images in the batch, height and width      C  channels in      a, b, c, d  channels of the four paths
"""

import torch
import torch.nn.functional as F
from torch import Tensor, nn


class Inception(nn.Module):
    """Four paths that keep height and width, concatenated along the channels."""

    def __init__(self, in_channels: int, c1: int, c2: tuple[int, int], c3: tuple[int, int], c4: int) -> None:
        super().__init__()
        self.p1 = nn.Conv2d(in_channels, c1, kernel_size=1)
        # A 1 × 1 convolution first makes the channels fewer, so that the large kernel costs less.
        self.p2_1 = nn.Conv2d(in_channels, c2[0], kernel_size=1)
        self.p2_2 = nn.Conv2d(c2[0], c2[1], kernel_size=3, padding=1)
        self.p3_1 = nn.Conv2d(in_channels, c3[0], kernel_size=1)
        self.p3_2 = nn.Conv2d(c3[0], c3[1], kernel_size=5, padding=2)
        # Stride 1 and padding 1: each pixel becomes the maximum of its neighbourhood, and the size stays.
        self.p4_1 = nn.MaxPool2d(kernel_size=3, stride=1, padding=1)
        self.p4_2 = nn.Conv2d(in_channels, c4, kernel_size=1)

    def forward(self, X_NCHW: Tensor) -> Tensor:
        """From (N, C, H, W) to (N, a + b + c + d, H, W)."""
        Y1_NaHW = F.relu(self.p1(X_NCHW))
        Y2_NbHW = F.relu(self.p2_2(F.relu(self.p2_1(X_NCHW))))
        Y3_NcHW = F.relu(self.p3_2(F.relu(self.p3_1(X_NCHW))))
        Y4_NdHW = F.relu(self.p4_2(self.p4_1(X_NCHW)))
        return torch.cat((Y1_NaHW, Y2_NbHW, Y3_NcHW, Y4_NdHW), dim=1)
