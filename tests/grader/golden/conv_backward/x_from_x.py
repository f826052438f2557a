"""expects: factors_mixed_up"""

import torch


def corr2d_backward(X, K, dY):
    m, n = dY.shape
    dX = torch.zeros(X.shape)
    dK = torch.zeros(K.shape)
    for a in range(K.shape[0]):
        for b in range(K.shape[1]):
            dX[a : a + m, b : b + n] += X[a : a + m, b : b + n] * dY
            dK[a, b] = (K[a, b] * dY).sum()
    return dX, dK
