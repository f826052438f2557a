"""The samples are drawn anew for each batch.

The same, written otherwise.
"""

import torch


def data_iter(X, y, batch_size, generator):
    for start in range(0, len(X), batch_size):
        order = torch.randperm(len(X), generator=generator)
        batch = order[start : start + batch_size]
        yield X[batch], y[batch]
