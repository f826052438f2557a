"""Rows and columns are swapped: the window runs the wrong way.

The window is as high as the kernel is wide.
"""

import torch


def corr2d(X, K):
    (H, W), (h, w) = X.shape, K.shape
    Y = torch.zeros(H - h + 1, W - w + 1)
    for i in range(H - h + 1):
        for j in range(W - w + 1):
            Y[i, j] = (X[i : i + w, j : j + h] * K).sum()
    return Y
