"""A mask of bools; boundaries by rounding down i·N/k.
"""

import torch


def k_fold(X, y, k, i):
    n = X.shape[0]
    val = torch.zeros(n, dtype=torch.bool)
    val[i * n // k : (i + 1) * n // k] = True
    return X[~val], y[~val], X[val], y[val]
