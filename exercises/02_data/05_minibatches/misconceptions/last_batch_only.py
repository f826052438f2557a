"""Only the last batch comes.

The `yield` stands behind the loop. Inside, it hands out one batch in each turn.
"""

import torch


def data_iter(X, y, batch_size, generator):
    order = torch.randperm(len(X), generator=generator)
    for start in range(0, len(X), batch_size):
        batch = order[start : start + batch_size]
    yield X[batch], y[batch]
