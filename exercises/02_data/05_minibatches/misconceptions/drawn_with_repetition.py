"""The samples are drawn anew for each batch.

Then one sample comes twice in an epoch and another one not at all. Shuffle the indices once and deal them out.
"""

import torch


def data_iter(X, y, batch_size, generator):
    for start in range(0, len(X), batch_size):
        batch = torch.randint(len(X), (min(batch_size, len(X) - start),), generator=generator)
        yield X[batch], y[batch]
