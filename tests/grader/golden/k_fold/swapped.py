"""expects: validation_first
"""

import torch


def k_fold(X, y, k, i):
    train = torch.arange(len(X)) % k == i
    return X[train], y[train], X[~train], y[~train]
