"""Rows and columns are swapped: the window runs the wrong way.

The kernel is read by column and row.
"""

import torch


def corr2d(X, K):
    (H, W), (h, w) = X.shape, K.shape
    Y = torch.zeros(H - h + 1, W - w + 1)
    for i in range(H - h + 1):
        for j in range(W - w + 1):
            Y[i, j] = sum(X[i + a, j + b] * K[b, a] for a in range(h) for b in range(w))
    return Y
