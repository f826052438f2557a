"""expects: overlaps_overwritten"""

import torch


def corr2d_backward(X, K, dY):
    dX = X.new_zeros(X.shape)
    for (i, j) in torch.cartesian_prod(torch.arange(dY.shape[0]), torch.arange(dY.shape[1])).tolist():
        dX[i : i + K.shape[0], j : j + K.shape[1]] = K * dY[i, j]
    dK = torch.zeros(K.shape)
    for a in range(K.shape[0]):
        for b in range(K.shape[1]):
            dK[a, b] = (X[a : a + dY.shape[0], b : b + dY.shape[1]] * dY).sum()
    return dX, dK
