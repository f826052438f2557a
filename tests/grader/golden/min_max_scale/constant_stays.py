"""expects: constant_columns_not_zero"""

import torch


def min_max_scale(X):
    out = X.clone()
    for d in range(X.shape[1]):
        size = X[:, d].max() - X[:, d].min()
        if size > 0:
            out[:, d] = (X[:, d] - X[:, d].min()) / size
    return out
