"""The samples are drawn anew for each batch.

The same, written otherwise.
"""

import torch


def data_iter(X, y, batch_size, generator):
    for start in range(0, len(X), batch_size):
        batch = torch.randint(len(X), (batch_size,), generator=generator)
        yield X[batch], y[batch]
