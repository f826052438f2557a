"""LeNet with a batch normalisation between each layer and its sigmoid: with your own layer, then with torch's."""

from torch import nn


def make_bn_lenet() -> nn.Module:
    """Make a new LeNet with your own `BatchNorm`, with weights of its own at every call.

    Returns:
        A module that takes images (N, 1, 28, 28) and gives scores (N, 10), without softmax:

        convolution   1 → 6 channels, 5 × 5, without padding, then batch norm, then sigmoid    (N, 6, 24, 24)
        average pool  2 × 2, stride 2                                                         (N, 6, 12, 12)
        convolution   6 → 16 channels, 5 × 5, then batch norm, then sigmoid                    (N, 16, 8, 8)
        average pool  2 × 2, stride 2, then flattened                                         (N, 256)
        dense         256 → 120, then batch norm, then sigmoid                                (N, 120)
        dense         120 → 84, then batch norm, then sigmoid                                 (N, 84)
        dense         84 → 10                                                                 (N, 10)

        Every convolution and dense layer has a bias: 44 878 parameters in all.
    """
    raise NotImplementedError


def make_bn_lenet_concise() -> nn.Module:
    """Make the same network with torch's `nn.BatchNorm2d` and `nn.BatchNorm1d`, as they come."""
    raise NotImplementedError
