"""The output lacks its last row and column.

The same, stacked, which fails where nothing is left to stack.
"""

import torch


def corr2d(X, K):
    h, w = K.shape
    rows = range(X.shape[0] - h)
    columns = range(X.shape[1] - w)
    return torch.stack([torch.stack([(X[i : i + h, j : j + w] * K).sum() for j in columns]) for i in rows])
