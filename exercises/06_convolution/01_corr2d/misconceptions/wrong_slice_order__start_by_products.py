"""Rows and columns are swapped: the window runs the wrong way.

The same, product by product, which leaves the image.
"""

import torch


def corr2d(X, K):
    (H, W), (h, w) = X.shape, K.shape
    Y = torch.zeros(H - h + 1, W - w + 1)
    for i in range(H - h + 1):
        for j in range(W - w + 1):
            Y[i, j] = sum(X[j + a, i + b] * K[a, b] for a in range(h) for b in range(w))
    return Y
