"""The generator is ignored.

The order comes from torch's, numpy's or Python's own source of chance, so nobody can repeat the training. Hand the generator on to the
function that shuffles.
"""

import torch


def data_iter(X, y, batch_size, generator):
    order = torch.randperm(len(X))
    for start in range(0, len(X), batch_size):
        batch = order[start : start + batch_size]
        yield X[batch], y[batch]
