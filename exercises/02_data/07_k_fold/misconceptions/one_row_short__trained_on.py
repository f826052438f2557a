"""The last row of the fold is left out.

It is in training instead.
"""

import torch


def k_fold(X, y, k, i):
    size, rest = divmod(len(X), k)
    start = i * size + min(i, rest)
    end = start + size + (i < rest) - 1
    return torch.cat([X[:start], X[end:]]), torch.cat([y[:start], y[end:]]), X[start:end], y[start:end]
