"""Only the first batch comes.

The same, written otherwise.
"""

import torch


def data_iter(X, y, batch_size, generator):
    order = torch.randperm(len(X), generator=generator)
    batch = order[:batch_size]
    yield X[batch], y[batch]
