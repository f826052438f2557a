"""The samples are drawn anew for each batch.

The same, written otherwise.
"""

import torch


def data_iter(X, y, batch_size, generator):
    for start in range(0, len(X), batch_size):
        batch = torch.randperm(len(X), generator=generator)[: min(batch_size, len(X) - start)]
        yield X[batch], y[batch]
