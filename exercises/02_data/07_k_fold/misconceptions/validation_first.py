"""Training and validation have changed places.

One fold is held out for validation, and the k − 1 others are for training. The result is (X_train, y_train, X_val, y_val), in this order.
"""

import torch


def k_fold(X, y, k, i):
    size, rest = divmod(len(X), k)
    start = i * size + min(i, rest)
    end = start + size + (i < rest)
    return X[start:end], y[start:end], torch.cat([X[:start], X[end:]]), torch.cat([y[:start], y[end:]])
