"""Take parts of a batch of images."""

from torch import Tensor


def first_image(X: Tensor) -> Tensor:
    """The first image of the batch: (N, C, H, W) to (C, H, W)."""
    raise NotImplementedError


def red_channel(X: Tensor) -> Tensor:
    """Channel 0 of every image: (N, C, H, W) to (N, H, W)."""
    raise NotImplementedError


def top_left(X: Tensor, k: int) -> Tensor:
    """The k × k pixels in the upper left corner of every channel: (N, C, H, W) to (N, C, k, k), with 1 ≤ k ≤ H, W."""
    raise NotImplementedError


def every_other_pixel(X: Tensor) -> Tensor:
    """Rows 0, 2, 4, … and of these columns 0, 2, 4, …: (N, C, H, W) to (N, C, ⌈H/2⌉, ⌈W/2⌉)."""
    raise NotImplementedError


def last_two(X: Tensor) -> Tensor:
    """The last two images, in the order they have in X: (N, C, H, W) to (2, C, H, W), with N ≥ 2."""
    raise NotImplementedError


def flip_left_right(X: Tensor) -> Tensor:
    """Every image mirrored, so that its last column comes first: (N, C, H, W) to (N, C, H, W). X stays as it is."""
    raise NotImplementedError
