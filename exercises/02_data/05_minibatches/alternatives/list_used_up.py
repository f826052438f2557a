"""A list of indices that gets shorter."""

import torch


def data_iter(X, y, batch_size, generator):
    order = [int(i) for i in torch.randperm(len(X), generator=generator)]
    while order:
        rows, order = order[:batch_size], order[batch_size:]
        yield X[rows], y[rows]
