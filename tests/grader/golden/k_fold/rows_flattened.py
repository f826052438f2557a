"""expects: none
"""

import torch


def k_fold(X, y, k, i):
    held = torch.arange(len(X)) % k == i
    X = X.reshape(len(X), -1)
    return X[~held], y[~held], X[held], y[held]
