"""Parts of a batch of images.

N  images      C  channels      H, W  height and width      k  side of the corner
h, w  half of H and W, rounded up
"""

from torch import Tensor


def first_image(X_NCHW: Tensor) -> Tensor:
    """Shape (C, H, W): the index takes the first dimension away."""
    return X_NCHW[0]


def red_channel(X_NCHW: Tensor) -> Tensor:
    """Shape (N, H, W): all images, channel 0 of each."""
    return X_NCHW[:, 0]


def top_left(X_NCHW: Tensor, k: int) -> Tensor:
    """Shape (N, C, k, k): rows and columns 0 to k − 1."""
    return X_NCHW[:, :, :k, :k]  # :k leaves k out, so there are k of them


def every_other_pixel(X_NCHW: Tensor) -> Tensor:
    """Shape (N, C, h, w): every second row, and of these every second column."""
    return X_NCHW[:, :, ::2, ::2]


def last_two(X_NCHW: Tensor) -> Tensor:
    """Shape (2, C, H, W): from the second-last on, to the end."""
    return X_NCHW[-2:]  # -2:-1 would leave the last one out


def flip_left_right(X_NCHW: Tensor) -> Tensor:
    """Shape (N, C, H, W): columns run from left to right, and they are dimension 3."""
    return X_NCHW.flip(3)
