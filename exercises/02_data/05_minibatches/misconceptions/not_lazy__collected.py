"""All batches are made before the first is used.

The same, written otherwise.
"""

import torch


def data_iter(X, y, batch_size, generator):
    order = torch.randperm(len(X), generator=generator)
    batches = []
    for start in range(0, len(X), batch_size):
        batch = order[start : start + batch_size]
        batches.append((X[batch], y[batch]))
    yield from batches
