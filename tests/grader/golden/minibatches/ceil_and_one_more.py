"""expects: empty_batch"""

import torch


def data_iter(X, y, batch_size, generator):
    order = torch.randperm(len(X), generator=generator)
    start = 0
    while start <= len(X):
        batch = order[start : start + batch_size]
        yield X[batch], y[batch]
        start += batch_size
