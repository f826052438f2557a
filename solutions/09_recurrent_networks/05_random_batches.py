"""Random sampling of pieces of a text.

L  tokens in the corpus        P  pieces        N  pieces in a batch        T  tokens in a piece
"""

from collections.abc import Iterator

import torch
from torch import Tensor


def seq_data_iter_random(
    corpus: list[int], batch_size: int, num_steps: int, generator: torch.Generator
) -> Iterator[tuple[Tensor, Tensor]]:
    """X holds pieces corpus[s : s + T], Y the same pieces one token further, for starts s in random order."""
    tokens_L = torch.tensor(corpus)
    offset = torch.randint(num_steps, (), generator=generator)  # 0 … T − 1
    num_pieces = int(len(corpus) - offset - 1) // num_steps  # − 1: the last token of Y has to exist
    starts_P = offset + num_steps * torch.randperm(num_pieces, generator=generator)
    steps_T = torch.arange(num_steps)
    # The range ends where fewer than N pieces are left.
    for i in range(0, num_pieces - batch_size + 1, batch_size):
        places_NT = starts_P[i : i + batch_size, None] + steps_T
        yield tokens_L[places_NT], tokens_L[places_NT + 1]
