"""X and y themselves are shuffled.

The same, written otherwise.
"""

import torch


def data_iter(X, y, batch_size, generator):
    order = torch.randperm(len(X), generator=generator)
    X.copy_(X[order])
    y.copy_(y[order])
    for start in range(0, len(X), batch_size):
        yield X[start : start + batch_size].clone(), y[start : start + batch_size].clone()
