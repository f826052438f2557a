"""A batch of one sample loses its first dimension.

Also one sample is a batch: (1, …). A slice of indices keeps the dimension; a single index, or `squeeze`, drops it.
"""

import torch


def data_iter(X, y, batch_size, generator):
    order = torch.randperm(len(X), generator=generator)
    for start in range(0, len(X), batch_size):
        batch = order[start : start + batch_size]
        yield X[batch].squeeze(0), y[batch].squeeze(0)
