"""X and y themselves are shuffled.

`X[:] = …` writes into X, and X belongs to the caller, who will not find his data in order again. Pick with indices into new tensors.
"""

import torch


def data_iter(X, y, batch_size, generator):
    order = torch.randperm(len(X), generator=generator)
    X[:], y[:] = X[order], y[order]
    for start in range(0, len(X), batch_size):
        yield X[start : start + batch_size], y[start : start + batch_size]
