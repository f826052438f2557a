"""Twice as much, number by number."""

from torch import Tensor


def double(x: Tensor) -> Tensor:
    """2 · x, a new tensor of the shape of x."""
    return 2 * x  # `x *= 2` would be shorter by nothing, and would change the caller's tensor
