"""The order is the same in every epoch.

The same, written otherwise.
"""

import torch


def data_iter(X, y, batch_size, generator):
    generator.manual_seed(generator.initial_seed())
    order = torch.randperm(len(X), generator=generator)
    for start in range(0, len(X), batch_size):
        batch = order[start : start + batch_size]
        yield X[batch], y[batch]
