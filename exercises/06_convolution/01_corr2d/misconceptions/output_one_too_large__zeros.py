"""The output has one row and one column too many.

The last row and column are never written, and stay zero.
"""

import torch


def corr2d(X, K):
    (H, W), (h, w) = X.shape, K.shape
    Y = torch.zeros(H - h + 2, W - w + 2)
    for i in range(H - h + 1):
        for j in range(W - w + 1):
            Y[i, j] = (X[i : i + h, j : j + w] * K).sum()
    return Y
