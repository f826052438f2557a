"""The results come in another order.

`train_test_split` of scikit-learn gives both X first and then both y. Here each part keeps together: (X_train, y_train, X_val, y_val).
"""

import torch


def k_fold(X, y, k, i):
    size, rest = divmod(len(X), k)
    start = i * size + min(i, rest)
    end = start + size + (i < rest)
    return torch.cat([X[:start], X[end:]]), X[start:end], torch.cat([y[:start], y[end:]]), y[start:end]
