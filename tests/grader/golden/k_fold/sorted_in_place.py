"""expects: none
"""

import torch


def k_fold(X, y, k, i):
    order = torch.argsort(y)
    X.copy_(X[order])
    y.copy_(y[order])
    held = torch.arange(len(X)) % k == i
    return X[~held], y[~held], X[held], y[held]
