"""The training data are a list of pieces, not one tensor.

A model wants all training rows in a single tensor of shape (N_train, …). Join the pieces along the first dimension.
"""

import torch


def k_fold(X, y, k, i):
    Xs, ys = list(torch.tensor_split(X, k)), list(torch.tensor_split(y, k))
    X_val, y_val = Xs.pop(i), ys.pop(i)
    return Xs, ys, X_val, y_val
