"""A batch of one sample loses its first dimension.

The same, written otherwise.
"""

import torch


def data_iter(X, y, batch_size, generator):
    order = torch.randperm(len(X), generator=generator)
    for start in range(0, len(X), batch_size):
        batch = order[start : start + batch_size]
        batch = batch if len(batch) > 1 else batch[0]
        yield X[batch], y[batch]
