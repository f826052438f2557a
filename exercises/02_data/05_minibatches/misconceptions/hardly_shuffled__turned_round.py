"""The samples are hardly shuffled.

The same, written otherwise.
"""

import torch


def data_iter(X, y, batch_size, generator):
    start = int(torch.randint(len(X), (), generator=generator))
    order = torch.arange(len(X)).roll(start).flip(0)
    for batch in order.split(batch_size):
        yield X[batch], y[batch]
