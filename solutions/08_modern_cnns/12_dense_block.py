"""The dense block and the transition.

N  batch      H, W  height and width      C  channels so far      G  growth, the channels that a layer appends
"""

import torch
from torch import Tensor, nn


def conv_block(input_channels: int, num_channels: int) -> nn.Module:
    """Normalise and bend first, then convolve: each reader prepares the channels for itself."""
    return nn.Sequential(
        nn.BatchNorm2d(input_channels),
        nn.ReLU(),
        nn.Conv2d(input_channels, num_channels, kernel_size=3, padding=1),
    )


class DenseBlock(nn.Module):
    """[X, Y₁, Y₂, …], where each Y is made of all that stands before it."""

    def __init__(self, num_convs: int, input_channels: int, growth: int) -> None:
        super().__init__()
        # Layer i finds the channels of X and those that i layers before it appended.
        layers = [conv_block(input_channels + i * growth, growth) for i in range(num_convs)]
        self.layers = nn.ModuleList(layers)  # not a plain list: torch would not find the parameters in it

    def forward(self, X_NCHW: Tensor) -> Tensor:
        """All channels, the oldest first."""
        for layer in self.layers:
            Y_NGHW = layer(X_NCHW)
            X_NCHW = torch.cat((X_NCHW, Y_NGHW), dim=1)  # dimension 1 are the channels
        return X_NCHW


def transition_block(input_channels: int, num_channels: int) -> nn.Module:
    """Fewer channels by a 1 × 1 convolution, fewer pixels by the average of each 2 × 2."""
    return nn.Sequential(
        nn.BatchNorm2d(input_channels),
        nn.ReLU(),
        nn.Conv2d(input_channels, num_channels, kernel_size=1),
        nn.AvgPool2d(kernel_size=2, stride=2),
    )
