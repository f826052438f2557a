"""The longer folds before it do not move a fold's start.

The first folds have one row more than the others. So fold i does not start at i · (N // k), nor at i times its own size: each longer fold before it moves the start on by one row. As it is,
some rows are validated twice and others never.
"""

import torch


def k_fold(X, y, k, i):
    size = len(X) // k + (1 if i < len(X) % k else 0)
    start, end = i * size, (i + 1) * size
    return torch.cat([X[:start], X[end:]]), torch.cat([y[:start], y[end:]]), X[start:end], y[start:end]
