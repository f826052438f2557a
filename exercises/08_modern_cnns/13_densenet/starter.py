"""DenseNet: a stem, four dense blocks with transitions between them, one dense layer."""

from torch import nn


def make_densenet(in_channels: int = 1) -> nn.Module:
    """Make a new DenseNet, with weights of its own at every call.

    Args:
        in_channels: channels of the images, 1 for grey ones, 3 for colour.

    Returns:
        A module that takes images (N, in_channels, H, W) of any size from 32 × 32 on and gives scores (N, 10),
        without softmax. For images of 96 × 96:

        convolution    in_channels → 64, 7 × 7, stride 2, padding 3, with bias         (N, 64, 48, 48)
        batch norm, ReLU
        max pool       3 × 3, stride 2, padding 1                                     (N, 64, 24, 24)
        dense block 1  four layers, growth 32                                         (N, 192, 24, 24)
        transition 1   half the channels                                              (N, 96, 12, 12)
        dense block 2  four layers, growth 32                                         (N, 224, 12, 12)
        transition 2   half the channels                                              (N, 112, 6, 6)
        dense block 3  four layers, growth 32                                         (N, 240, 6, 6)
        transition 3   half the channels                                              (N, 120, 3, 3)
        dense block 4  four layers, growth 32                                         (N, 248, 3, 3)
        batch norm, ReLU
        the mean of each channel over all its pixels                                  (N, 248)
        dense          248 → 10                                                       (N, 10)
    """
    raise NotImplementedError
