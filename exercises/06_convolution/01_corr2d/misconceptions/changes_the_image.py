"""The image is changed while it is read.

A slice is a window onto the image, not a copy of it. `patch *= K` therefore writes into X, and the next patch, which overlaps, reads numbers that
were already multiplied. Make a new tensor: `patch * K`.
"""

import torch


def corr2d(X, K):
    h, w = K.shape
    Y = torch.zeros(X.shape[0] - h + 1, X.shape[1] - w + 1)
    for i in range(Y.shape[0]):
        for j in range(Y.shape[1]):
            patch = X[i : i + h, j : j + w]
            patch *= K
            Y[i, j] = patch.sum()
    return Y
