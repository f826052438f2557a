"""The residual block.

N  batch      I, O  channels in and out      H, W  height and width before, h, w  after the strides
"""

import torch.nn.functional as F
from torch import Tensor, nn


class Residual(nn.Module):
    """Y = ReLU(F(X) + X), where F is conv1 → bn1 → ReLU → conv2 → bn2."""

    def __init__(self, input_channels: int, num_channels: int, use_1x1conv: bool = False, strides: int = 1) -> None:
        super().__init__()
        # A 3 × 3 kernel with padding 1 keeps height and width; only the stride of conv1 changes them.
        self.conv1 = nn.Conv2d(input_channels, num_channels, kernel_size=3, padding=1, stride=strides)
        self.bn1 = nn.BatchNorm2d(num_channels)
        self.conv2 = nn.Conv2d(num_channels, num_channels, kernel_size=3, padding=1)
        self.bn2 = nn.BatchNorm2d(num_channels)
        # The way around must end in the same shape: conv3 takes the same stride, and brings the same channels.
        self.conv3 = nn.Conv2d(input_channels, num_channels, kernel_size=1, stride=strides) if use_1x1conv else None

    def forward(self, X_NIHW: Tensor) -> Tensor:
        """From (N, I, H, W) to (N, O, h, w)."""
        Y_NOhw = F.relu(self.bn1(self.conv1(X_NIHW)))
        Y_NOhw = self.bn2(self.conv2(Y_NOhw))  # no ReLU here: what is added may be negative
        around_NOhw = X_NIHW if self.conv3 is None else self.conv3(X_NIHW)
        return F.relu(Y_NOhw + around_NOhw)  # a new tensor; `X += Y` would spoil what conv1 keeps for its gradient
