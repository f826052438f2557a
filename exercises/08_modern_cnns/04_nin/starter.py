"""NiN: a network in the network, at every pixel, and no dense layer at the end."""

from torch import nn


def nin_block(in_channels: int, out_channels: int, kernel_size: int, strides: int, padding: int) -> nn.Module:
    """Make a block of three convolutions, a ReLU after each of them.

    Args:
        in_channels: channels of the block's input.
        out_channels: channels that every convolution of the block gives.
        kernel_size: height and width of the first convolution's kernel. The other two are 1 × 1.
        strides: stride of the first convolution, down and to the right. The other two have stride 1.
        padding: padding of the first convolution, on every side. The other two have none.

    Returns:
        A module from (N, in_channels, H, W) to (N, out_channels, H', W'), where
        H' = ⌊(H + 2·padding − kernel_size) / strides⌋ + 1 and W' likewise. All convolutions have a bias.
    """
    raise NotImplementedError


def make_nin(
    in_channels: int = 1, num_classes: int = 10, channels: tuple[int, int, int] = (96, 256, 384)
) -> nn.Module:
    """Make a new NiN. Without arguments it has 1 992 166 parameters.

    Args:
        in_channels: channels of the images.
        num_classes: scores for each image, and so the channels of the last block.
        channels: channels of the first three blocks.

    Returns:
        A module from images (N, in_channels, H, W) of any height and width from 67 on to scores (N, num_classes),
        without softmax. Images of 224 × 224 go through it like this:

        block     11 × 11, stride 4, no padding       (N, 96, 54, 54)
        max pool  3 × 3, stride 2                     (N, 96, 26, 26)
        block     5 × 5, stride 1, padding 2          (N, 256, 26, 26)
        max pool  3 × 3, stride 2                     (N, 256, 12, 12)
        block     3 × 3, stride 1, padding 1          (N, 384, 12, 12)
        max pool  3 × 3, stride 2                     (N, 384, 5, 5)
        dropout   0.5, each number alone              (N, 384, 5, 5)
        block     3 × 3, stride 1, padding 1          (N, 10, 5, 5)
        mean of each map, then flattened              (N, 10)
    """
    raise NotImplementedError
