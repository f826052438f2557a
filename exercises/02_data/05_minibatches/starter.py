"""Minibatches: the data in random order, a few samples at a time."""

from collections.abc import Iterator

import torch
from torch import Tensor


def data_iter(X: Tensor, y: Tensor, batch_size: int, generator: torch.Generator) -> Iterator[tuple[Tensor, Tensor]]:
    """One epoch of minibatches: every sample once, in random order.

    Args:
        X: N samples, shape (N, …); it stays as it is.
        y: their labels, shape (N,) or (N, …), y[n] belongs to X[n]; it stays as it is.
        batch_size: samples in a batch, at least 1.
        generator: the source of all randomness. The same state gives the same batches, the next epoch another order.

    Yields:
        (X_b, y_b) with batch_size samples each, X_b of shape (batch_size, …) and y_b likewise, with the dtypes of X
        and y. The last batch is shorter where the samples do not suffice; it is never empty. Each batch is made when
        it is asked for, not before.
    """
    raise NotImplementedError
