"""VGG: a deep network out of blocks that are all built alike."""

from collections.abc import Sequence

from torch import nn

VGG_11 = ((1, 64), (1, 128), (2, 256), (2, 512), (2, 512))
"""For each block the number of its convolutions, and its channels."""


def vgg_block(num_convs: int, in_channels: int, out_channels: int) -> nn.Module:
    """Make a block of convolutions that ends by halving the image.

    Args:
        num_convs: how many convolutions the block has, at least 1. Each one is 3 × 3 with padding 1 and a bias,
            and a ReLU follows it.
        in_channels: channels of the block's input.
        out_channels: channels that every convolution of the block gives.

    Returns:
        A module from (N, in_channels, H, W) to (N, out_channels, ⌊H / 2⌋, ⌊W / 2⌋). After the last ReLU there is
        one max pooling, 2 × 2 with stride 2.
    """
    raise NotImplementedError


def make_vgg(
    conv_arch: Sequence[tuple[int, int]] = VGG_11,
    in_channels: int = 1,
    num_classes: int = 10,
    image_size: int = 224,
    num_hiddens: int = 4096,
) -> nn.Module:
    """Make a new VGG. Without arguments it is VGG-11, with 128 806 154 parameters.

    Args:
        conv_arch: a pair (num_convs, out_channels) for each block, in order.
        in_channels: channels of the images.
        num_classes: scores for each image.
        image_size: height and width of the images in pixels; each block halves it and rounds down.
        num_hiddens: the width of the two hidden dense layers.

    Returns:
        A module from (N, in_channels, image_size, image_size) to scores (N, num_classes), without softmax:

        one `vgg_block` for each pair, then flattened
        dense   channels · height · width of the last block → num_hiddens, then ReLU, then dropout 0.5
        dense   num_hiddens → num_hiddens, then ReLU, then dropout 0.5
        dense   num_hiddens → num_classes
    """
    raise NotImplementedError
