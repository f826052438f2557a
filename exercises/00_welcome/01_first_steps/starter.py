"""First steps: edit this file, save it, and read what the checks say."""

from torch import Tensor


def double(x: Tensor) -> Tensor:
    """Give back a new tensor in which every number of x is twice as large.

    Args:
        x: a tensor of any shape, float32. It is left as it was.

    Returns:
        2 · x, of the same shape.
    """
    raise NotImplementedError
