"""Sorted by random numbers."""

import torch


def data_iter(X, y, batch_size, generator):
    order = torch.rand(len(X), generator=generator, dtype=torch.float64).argsort()
    return ((X.index_select(0, b), y.index_select(0, b)) for b in torch.split(order, batch_size))
