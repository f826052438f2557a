"""expects: pairs_broken
"""

import torch


def k_fold(X, y, k, i):
    held = torch.arange(len(X)) % k == i
    return X[~held], y[~held].flip(0), X[held], y[held].flip(0)
