"""expects: features_first
"""

import torch


def k_fold(X, y, k, i):
    held = torch.arange(len(X)) % k == i
    return X[~held], X[held], y[~held], y[held]
