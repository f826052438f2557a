"""expects: none"""

import torch


def corr2d_backward(X, K, dY):
    dX = torch.zeros_like(X)
    for i in range(dY.shape[0]):
        for j in range(dY.shape[1]):
            dX[i : i + K.shape[0], j : j + K.shape[1]] += dY[i, j] * K
    return dX, None
