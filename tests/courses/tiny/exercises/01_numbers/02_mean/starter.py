"""The arithmetic mean."""

from torch import Tensor


def mean(x: Tensor) -> Tensor:
    """Return the mean of all elements of `x` without calling `mean`."""
    raise NotImplementedError
