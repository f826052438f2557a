"""Sequential batches of a text.

L  tokens in the corpus        N  strips, rows of a batch        S  tokens in a strip        T  steps
"""

from collections.abc import Iterator

import torch
from torch import Tensor


def seq_data_iter_sequential(
    corpus: list[int], batch_size: int, num_steps: int, generator: torch.Generator
) -> Iterator[tuple[Tensor, Tensor]]:
    """Strip i lies in row i of a table; a batch is T of its columns, Y the same one token further."""
    tokens_L = torch.tensor(corpus)
    offset = int(torch.randint(num_steps, (), generator=generator))  # 0 … T − 1
    strip = (len(corpus) - offset - 1) // batch_size  # − 1: the last token of Y has to exist
    used = strip * batch_size
    # reshape fills row by row: row 0 is the first strip, row 1 the next one.
    X_NS = tokens_L[offset : offset + used].reshape(batch_size, strip)
    Y_NS = tokens_L[offset + 1 : offset + 1 + used].reshape(batch_size, strip)
    for t in range(0, strip - num_steps + 1, num_steps):  # ends where fewer than T columns are left
        yield X_NS[:, t : t + num_steps], Y_NS[:, t : t + num_steps]
