"""Split a dataset into training, validation and test part."""

import torch
from torch import Tensor


def split_indices(
    n: int, generator: torch.Generator, fractions: tuple[float, float, float] = (0.6, 0.2, 0.2)
) -> tuple[Tensor, Tensor, Tensor]:
    """Split the indices 0 … n − 1 at random into three parts.

    Args:
        n: the number of samples, at least 1.
        generator: the source of all randomness. The same state gives the same split, the next call another one.
        fractions: the shares of train, val and test; they add up to 1, and a share may be 0.

    Returns:
        (train, val, test), three tensors of indices, int64, one-dimensional. Every index is in exactly one of them.
        The size of each differs from fraction · n by less than 2.
    """
    raise NotImplementedError
