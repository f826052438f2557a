"""The labels come before the samples.

Each batch is a pair (X_b, y_b), in this order.
"""

import torch


def data_iter(X, y, batch_size, generator):
    order = torch.randperm(len(X), generator=generator)
    for start in range(0, len(X), batch_size):
        batch = order[start : start + batch_size]
        yield y[batch], X[batch]
