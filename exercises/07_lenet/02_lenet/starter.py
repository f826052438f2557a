"""LeNet: convolutions find what is where, dense layers decide what it means."""

from torch import Tensor, nn


class Reshape(nn.Module):
    """Gives images their four dimensions back, so that flat rows can enter a convolution."""

    def forward(self, x: Tensor) -> Tensor:
        """Lay out x, of shape (N, 784) or (N, 1, 28, 28), as (N, 1, 28, 28), every pixel in its place."""
        raise NotImplementedError


def make_lenet() -> nn.Module:
    """Make a new LeNet, with weights of its own at every call.

    Returns:
        A module that takes images (N, 1, 28, 28) and gives scores (N, 10), without softmax:

        convolution   1 → 6 channels, 5 × 5, padding 2, then sigmoid      (N, 6, 28, 28)
        average pool  2 × 2, stride 2                                     (N, 6, 14, 14)
        convolution   6 → 16 channels, 5 × 5, then sigmoid                (N, 16, 10, 10)
        average pool  2 × 2, stride 2, then flattened                     (N, 400)
        dense         400 → 120, then sigmoid                             (N, 120)
        dense         120 → 84, then sigmoid                              (N, 84)
        dense         84 → 10                                             (N, 10)

        Every convolution and dense layer has a bias: 61 706 parameters in all.
    """
    raise NotImplementedError
