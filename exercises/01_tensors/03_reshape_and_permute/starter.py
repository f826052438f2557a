"""Change the shape of a batch of images, and keep every number in its place."""

from torch import Tensor


def flatten_images(X: Tensor) -> Tensor:
    """One row per image: (N, C, H, W) to (N, C·H·W), channel after channel, and row after row within a channel.

    X need not be contiguous, and stays as it is; that holds for all four functions.
    """
    raise NotImplementedError


def unflatten(x: Tensor, C: int, H: int, W: int) -> Tensor:
    """The way back: (N, C·H·W) to (N, C, H, W), so that `unflatten(flatten_images(X), C, H, W)` equals X."""
    raise NotImplementedError


def to_channels_first(X_nhwc: Tensor) -> Tensor:
    """From (N, H, W, C) to (N, C, H, W): the pixel [n, i, j] keeps its row i and its column j."""
    raise NotImplementedError


def add_channel(X_nhw: Tensor) -> Tensor:
    """Grey images with a channel: (N, H, W) to (N, 1, H, W)."""
    raise NotImplementedError
