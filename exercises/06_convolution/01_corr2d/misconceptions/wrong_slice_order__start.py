"""Rows and columns are swapped: the window runs the wrong way.

The window starts at row j and column i.
"""

import torch


def corr2d(X, K):
    (H, W), (h, w) = X.shape, K.shape
    Y = torch.zeros(H - h + 1, W - w + 1)
    for i in range(H - h + 1):
        for j in range(W - w + 1):
            Y[i, j] = (X[j : j + h, i : i + w] * K).sum()
    return Y
