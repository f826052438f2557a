"""The short last batch is filled up with samples that have come before.

The same, written otherwise.
"""

import torch


def data_iter(X, y, batch_size, generator):
    order = torch.randperm(len(X), generator=generator)
    for start in range(0, len(X), batch_size):
        start = max(0, min(start, len(X) - batch_size))
        batch = order[start : start + batch_size]
        yield X[batch], y[batch]
