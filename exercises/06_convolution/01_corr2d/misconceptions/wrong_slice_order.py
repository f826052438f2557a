"""Rows and columns are swapped: the window runs the wrong way.

The first index of a tensor is the row, counted from the top, the second is the column. `Y[i, j]` belongs to the window that
starts at row i and column j: `X[i : i + h, j : j + w]`.
"""

import torch


def corr2d(X, K):
    h, w = K.shape
    rows = range(X.shape[0] - h + 1)
    columns = range(X.shape[1] - w + 1)
    return torch.stack([torch.stack([(X[i : i + h, j : j + w] * K).sum() for i in rows]) for j in columns])
