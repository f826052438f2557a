"""A shuffled copy, and views of it."""

import torch


def data_iter(X, y, batch_size, generator):
    order = torch.randperm(len(X), generator=generator)
    X, y = X[order], y[order]
    return zip(X.split(batch_size), y.split(batch_size))
