"""All batches are made before the first is used.

The same, written otherwise.
"""

import torch


def data_iter(X, y, batch_size, generator):
    order = torch.randperm(len(X), generator=generator)
    return iter([(X[batch], y[batch]) for batch in order.split(batch_size)])
