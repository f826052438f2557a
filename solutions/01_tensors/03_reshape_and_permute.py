"""The shapes of a batch of images.

N  images      C  channels      H, W  height and width      D = C·H·W
"""

from torch import Tensor


def flatten_images(X_NCHW: Tensor) -> Tensor:
    """Shape (N, D): all dimensions but the first become one."""
    return X_NCHW.flatten(start_dim=1)


def unflatten(x_ND: Tensor, C: int, H: int, W: int) -> Tensor:
    """Shape (N, C, H, W): the same numbers in the same order, with other line breaks."""
    return x_ND.reshape(-1, C, H, W)  # reshape, unlike view, copies where it must; −1: as many images as there are


def to_channels_first(X_NHWC: Tensor) -> Tensor:
    """Shape (N, C, H, W): the directions change places, which no reshape can do."""
    return X_NHWC.permute(0, 3, 1, 2)  # N from place 0, C from 3, H from 1, W from 2


def add_channel(X_NHW: Tensor) -> Tensor:
    """Shape (N, 1, H, W): one channel, in the second place."""
    return X_NHW.unsqueeze(1)
