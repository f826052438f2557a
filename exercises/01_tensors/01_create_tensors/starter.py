"""Make tensors: from numbers, from a shape, from a rule, and by chance."""

import torch
from torch import Tensor


def make_tensors() -> dict[str, Tensor]:
    """Make six tensors.

    Returns:
        A dictionary with the keys
        "list":     1 2 3 / 4 5 6, shape (2, 3), float32;
        "zeros":    0 everywhere, shape (3, 2), float32;
        "full":     7 everywhere, shape (2, 2), float32;
        "arange":   5, 8, 11, 14, shape (4,), int64;
        "linspace": five numbers at equal distances from 0 to 1, both included, shape (5,), float32;
        "eye":      1 on the diagonal and 0 elsewhere, shape (3, 3), float32.
    """
    raise NotImplementedError


def standard_normal(shape: tuple[int, ...], generator: torch.Generator) -> Tensor:
    """Draw independent numbers from the normal distribution with mean 0 and variance 1.

    Args:
        shape: the shape of the result, one length or several.
        generator: the source of all randomness. The same state gives the same numbers, and every call moves it on,
            so that the next call gives others.

    Returns:
        A tensor of that shape, float32.
    """
    raise NotImplementedError
