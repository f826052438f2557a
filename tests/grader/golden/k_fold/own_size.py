"""expects: start_forgets_longer_folds
"""

import torch


def k_fold(X, y, k, i):
    n = len(X)
    size = n // k
    if i < n % k:
        size += 1
    val = torch.zeros(n, dtype=torch.bool)
    val[i * size : i * size + size] = True
    return X[~val], y[~val], X[val], y[val]
