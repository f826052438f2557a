"""expects: none"""

import torch


def corr2d_backward(X, K, dY):
    h, w = K.shape
    dX, dK = torch.zeros(X.shape, dtype=torch.float64), torch.zeros(K.shape, dtype=torch.float64)
    for i in range(dY.shape[0]):
        for j in range(dY.shape[1]):
            dX[i : i + h, j : j + w] += dY[i, j] * K
            dK += dY[i, j] * X[i : i + h, j : j + w]
    return dX, dK
