"""A line through the origin, twice as steep."""

from double import double
from torch import Tensor, nn


def line(x: Tensor, w: float) -> Tensor:
    """Return 2·w·x, by your own `double`."""
    return double(w * x)


def make_line() -> nn.Module:
    """Return a network of one linear layer on flattened 8 × 8 images."""
    return nn.Sequential(nn.Flatten(), nn.Linear(64, 10))
