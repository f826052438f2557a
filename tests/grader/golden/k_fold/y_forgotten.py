"""expects: labels_not_cut
"""

import torch


def k_fold(X, y, k, i):
    held = torch.arange(len(X)) % k == i
    return X[~held], y, X[held], y[held]
