"""Folds are counted from 1.

Fold −1 is the last one.
"""

import torch


def k_fold(X, y, k, i):
    Xs, ys = torch.tensor_split(X, k), torch.tensor_split(y, k)
    others = [j for j in range(k) if j != i - 1]
    return torch.cat([Xs[j] for j in others]), torch.cat([ys[j] for j in others]), Xs[i - 1], ys[i - 1]
