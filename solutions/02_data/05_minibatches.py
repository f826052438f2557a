"""Minibatches.

N  samples      B  samples in a batch, fewer in the last one
"""

from collections.abc import Iterator

import torch
from torch import Tensor


def data_iter(X: Tensor, y: Tensor, batch_size: int, generator: torch.Generator) -> Iterator[tuple[Tensor, Tensor]]:
    """Deal the samples out in random order, batch_size at a time."""
    order_N = torch.randperm(len(X), generator=generator)
    for start in range(0, len(X), batch_size):
        batch_B = order_N[start : start + batch_size]  # a slice that reaches beyond the end is shorter
        yield X[batch_B], y[batch_B]  # the same indices for both: the pairs stay together
