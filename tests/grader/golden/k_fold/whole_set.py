"""expects: val_in_train
"""

import torch


def k_fold(X, y, k, i):
    held = torch.arange(len(X)) % k == i
    return X[:], y[:], X[held], y[held]
