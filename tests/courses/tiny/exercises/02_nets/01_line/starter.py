"""A line through the origin, twice as steep."""

from torch import Tensor, nn


def line(x: Tensor, w: float) -> Tensor:
    """Return 2·w·x, by your own `double`."""
    raise NotImplementedError


def make_line() -> nn.Module:
    """Return a network of one linear layer on flattened 8 × 8 images."""
    raise NotImplementedError
