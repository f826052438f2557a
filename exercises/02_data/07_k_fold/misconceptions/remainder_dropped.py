"""The rows that remain are never validated.

N // k rows for each fold are k · (N // k) rows in all, and that is less than N when k does not divide N. The N mod k rows at the end never come into a fold. Give one of them to
as many folds.
"""

import torch


def k_fold(X, y, k, i):
    size = len(X) // k
    X_train, y_train = [], []
    for j in range(k):
        rows = slice(j * size, (j + 1) * size)
        if j == i:
            X_val, y_val = X[rows], y[rows]
        else:
            X_train.append(X[rows])
            y_train.append(y[rows])
    return torch.cat(X_train), torch.cat(y_train), X_val, y_val
