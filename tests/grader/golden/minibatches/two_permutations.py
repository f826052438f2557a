"""expects: pairs_broken"""

import torch


def data_iter(X, y, batch_size, generator):
    a, b = (torch.randperm(len(X), generator=generator) for _ in range(2))
    for i in range(0, len(X), batch_size):
        yield X[a[i : i + batch_size]], y[b[i : i + batch_size]]
