"""expects: inputs_changed"""

import torch


def corr2d_backward(X, K, dY):
    (h, w), (m, n) = K.shape, dY.shape
    dX, dK = torch.zeros(X.shape), torch.zeros(h, w)
    for i in range(m):
        for j in range(n):
            dX[i : i + h, j : j + w] += dY[i, j] * K
            dK.add_(X[i : i + h, j : j + w].mul_(dY[i, j]))
    return dX, dK
