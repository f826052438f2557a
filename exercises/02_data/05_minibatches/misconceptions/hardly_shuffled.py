"""The samples are hardly shuffled.

A few change places, or the pack is cut or turned round, and most of the order of X is left. In a good shuffle any order is as likely as any other. `torch.randperm` does that.
"""

import torch


def data_iter(X, y, batch_size, generator):
    order = torch.arange(len(X))
    i, j = torch.randint(len(X), (2,), generator=generator).tolist()
    order[[i, j]] = order[[j, i]]
    for batch in order.split(batch_size):
        yield X[batch], y[batch]
