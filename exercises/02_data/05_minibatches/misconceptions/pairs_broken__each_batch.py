"""Samples and labels are shuffled apart.

The same, written otherwise.
"""

import torch


def data_iter(X, y, batch_size, generator):
    for start in range(0, len(X), batch_size):
        a = torch.randint(len(X), (min(batch_size, len(X) - start),), generator=generator)
        b = torch.randint(len(X), (len(a),), generator=generator)
        yield X[a], y[b]
