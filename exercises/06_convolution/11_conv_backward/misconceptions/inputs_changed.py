"""X, K or dY is changed while it is read.

A slice is a window onto the tensor, not a copy. Multiplying it in place writes into the caller's image, and the next window, which overlaps, reads wrong numbers. Make new tensors: `a * b`, and zeros to add
into.
"""

import torch


def corr2d_backward(X, K, dY):
    (h, w), (rows, columns) = K.shape, dY.shape
    dX, dK = torch.zeros_like(X), torch.zeros_like(K)
    for i in range(rows):
        for j in range(columns):
            dX[i : i + h, j : j + w] += dY[i, j] * K
            window = X[i : i + h, j : j + w]
            window *= dY[i, j]
            dK += window
    return dX, dK
