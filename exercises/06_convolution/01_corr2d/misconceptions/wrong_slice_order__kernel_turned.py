"""Rows and columns are swapped: the window runs the wrong way.

The kernel is transposed before it slides.
"""

import torch


def corr2d(X, K):
    K = K.T
    h, w = K.shape
    Y = torch.zeros(X.shape[0] - h + 1, X.shape[1] - w + 1)
    for i in range(Y.shape[0]):
        for j in range(Y.shape[1]):
            Y[i, j] = (X[i : i + h, j : j + w] * K).sum()
    return Y
