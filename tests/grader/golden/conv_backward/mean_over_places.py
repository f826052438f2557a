"""expects: kernel_gradient_averaged"""

import torch


def corr2d_backward(X, K, dY):
    m, n = dY.shape
    dX, dK = torch.zeros_like(X), torch.zeros_like(K)
    for a in range(K.shape[0]):
        for b in range(K.shape[1]):
            dX[a : a + m, b : b + n] += K[a, b] * dY
            dK[a, b] = torch.mean(X[a : a + m, b : b + n] * dY)
    return dX, dK
