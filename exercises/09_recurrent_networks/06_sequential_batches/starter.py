"""Batches of a long text that go on where the one before stopped."""

from collections.abc import Iterator

import torch
from torch import Tensor


def seq_data_iter_sequential(
    corpus: list[int], batch_size: int, num_steps: int, generator: torch.Generator
) -> Iterator[tuple[Tensor, Tensor]]:
    """One epoch of batches in the corpus's order.

    From a random offset (0 … num_steps − 1, all equally likely) on, the corpus is cut into batch_size strips of
    equal length that follow each other. Row i of every batch is from strip i: row i of the next batch goes on where
    row i of this one stops. There are as many batches as the strips have room for,
    ⌊⌊(L − offset − 1) / N⌋ / T⌋.

    Args:
        corpus: indices of tokens, L of them, more than num_steps; it stays as it was.
        batch_size: rows of a batch, N.
        num_steps: tokens in a row, T.
        generator: the source of all randomness; the same state gives the same batches.

    Yields:
        (X, Y), both (N, T), int64. Y[i, j] is the token that follows X[i, j] in the corpus.
    """
    raise NotImplementedError
