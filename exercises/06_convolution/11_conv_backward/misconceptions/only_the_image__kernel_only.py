"""Only one of the two gradients is computed.

The other one.
"""

import torch


def corr2d_backward(X, K, dY):
    (h, w), (rows, columns) = K.shape, dY.shape
    dX, dK = torch.zeros_like(X), torch.zeros_like(K)
    for i in range(rows):
        for j in range(columns):
            pass
            dK += dY[i, j] * X[i : i + h, j : j + w]
    return dX, dK
