"""expects: counts_from_one
"""

import torch


def k_fold(X, y, k, i):
    fold = torch.arange(len(X)) % k + 1
    return X[fold != i], y[fold != i], X[fold == i], y[fold == i]
