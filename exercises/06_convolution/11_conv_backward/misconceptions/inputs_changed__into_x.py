"""X, K or dY is changed while it is read.

The gradient is added into X itself.
"""

import torch


def corr2d_backward(X, K, dY):
    (h, w), (rows, columns) = K.shape, dY.shape
    dX, dK = X, torch.zeros_like(K)
    for i in range(rows):
        for j in range(columns):
            dX[i : i + h, j : j + w] += dY[i, j] * K
            dK += dY[i, j] * X[i : i + h, j : j + w]
    return dX, dK
