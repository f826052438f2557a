"""Where windows overlap, the last one wins.

A number that is used at several places gets a share of the gradient from each of them, and the shares add up. `=` keeps only the last one: use `+=`, into a tensor of zeros.
"""

import torch


def corr2d_backward(X, K, dY):
    (h, w), (rows, columns) = K.shape, dY.shape
    dX, dK = torch.zeros_like(X), torch.zeros_like(K)
    for i in range(rows):
        for j in range(columns):
            dX[i : i + h, j : j + w] = dY[i, j] * K
            dK += dY[i, j] * X[i : i + h, j : j + w]
    return dX, dK
