"""The samples come in the order of X.

The same, written otherwise.
"""

import torch


def data_iter(X, y, batch_size, generator):
    for start in range(0, len(X), batch_size):
        yield X[start : start + batch_size], y[start : start + batch_size]
