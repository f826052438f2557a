"""The samples come in the order of X.

Data often lie in order, by class or by date, and then a batch holds only one kind. Shuffle the indices before you deal them out.
"""

import torch


def data_iter(X, y, batch_size, generator):
    order = torch.arange(len(X))
    for start in range(0, len(X), batch_size):
        batch = order[start : start + batch_size]
        yield X[batch], y[batch]
