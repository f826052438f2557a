"""ResNet-18: a stem, four stages of residual blocks, one dense layer."""

from torch import nn


def resnet_block(
    input_channels: int, num_channels: int, num_residuals: int, first_block: bool = False
) -> nn.Sequential:
    """Make one stage: `num_residuals` residual blocks in a row.

    Args:
        input_channels: channels that come in.
        num_channels: channels of every block's output.
        num_residuals: how many blocks there are, at least 1.
        first_block: whether this is the first stage of a network, right behind the stem. It keeps the image as it is;
            `input_channels` and `num_channels` are then equal. In every other stage the first block, and only the
            first, halves height and width (`strides=2`, `use_1x1conv=True`).

    Returns:
        A new module, from (N, input_channels, H, W) to (N, num_channels, H, W) in the first stage and to
        (N, num_channels, ⌈H / 2⌉, ⌈W / 2⌉) in any other.
    """
    raise NotImplementedError


def make_resnet18(in_channels: int = 1) -> nn.Module:
    """Make a new ResNet-18, with weights of its own at every call.

    Args:
        in_channels: channels of the images, 1 for grey ones, 3 for colour.

    Returns:
        A module that takes images (N, in_channels, H, W) of any size from 32 × 32 on and gives scores (N, 10),
        without softmax. For images of 96 × 96:

        convolution  in_channels → 64, 7 × 7, stride 2, padding 3, with bias         (N, 64, 48, 48)
        batch norm, ReLU
        max pool     3 × 3, stride 2, padding 1                                     (N, 64, 24, 24)
        stage 1      two residual blocks                                            (N, 64, 24, 24)
        stage 2      two residual blocks                                            (N, 128, 12, 12)
        stage 3      two residual blocks                                            (N, 256, 6, 6)
        stage 4      two residual blocks                                            (N, 512, 3, 3)
        the mean of each channel over all its pixels                                (N, 512)
        dense        512 → 10                                                       (N, 10)
    """
    raise NotImplementedError
