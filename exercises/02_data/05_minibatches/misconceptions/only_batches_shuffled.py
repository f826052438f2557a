"""Only the order of the batches is random.

The batches are cut from X as it is, so neighbours stay together in every epoch. Shuffle the single samples first, then cut.
"""

import torch


def data_iter(X, y, batch_size, generator):
    starts = torch.arange(0, len(X), batch_size)
    for start in starts[torch.randperm(len(starts), generator=generator)].tolist():
        yield X[start : start + batch_size], y[start : start + batch_size]
