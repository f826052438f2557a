"""Splitting a dataset.

n  samples      T, V  how many of them are for training and for validation
"""

import torch
from torch import Tensor


def split_indices(
    n: int, generator: torch.Generator, fractions: tuple[float, float, float] = (0.6, 0.2, 0.2)
) -> tuple[Tensor, Tensor, Tensor]:
    """Shuffle once, then cut twice."""
    T, V = int(fractions[0] * n), int(fractions[1] * n)
    shuffled_n = torch.randperm(n, generator=generator)
    # The last piece takes what rounding left over, so nobody is lost.
    return shuffled_n[:T], shuffled_n[T : T + V], shuffled_n[T + V :]
