"""Batches of short pieces of a long text, in random order."""

from collections.abc import Iterator

import torch
from torch import Tensor


def seq_data_iter_random(
    corpus: list[int], batch_size: int, num_steps: int, generator: torch.Generator
) -> Iterator[tuple[Tensor, Tensor]]:
    """One epoch of batches by random sampling.

    From a random offset (0 … num_steps − 1, all equally likely) on, the corpus is cut into pieces of num_steps
    tokens, without gaps or overlaps, as many as there are whose every token has a successor. They are shuffled and
    dealt out, batch_size to a batch; what is left over is not used. Another call draws another offset and order.

    Args:
        corpus: indices of tokens, more than num_steps of them; it stays as it was.
        batch_size: pieces in a batch, N.
        num_steps: tokens in a piece, T.
        generator: the source of all randomness; the same state gives the same batches.

    Yields:
        (X, Y), both (N, T), int64. Each row of X is a piece of the corpus; Y[i, j] is the token that follows
        X[i, j] there.
    """
    raise NotImplementedError
