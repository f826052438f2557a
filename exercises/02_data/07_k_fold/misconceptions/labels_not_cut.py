"""The training labels still hold the labels of the held-out rows.

X_train has lost the rows of fold i, y_train has not, so the two have different lengths and their entries no longer correspond. What happens to X has to happen to y.
"""

import torch


def k_fold(X, y, k, i):
    size, rest = divmod(len(X), k)
    start = i * size + min(i, rest)
    end = start + size + (i < rest)
    return torch.cat([X[:start], X[end:]]), y, X[start:end], y[start:end]
