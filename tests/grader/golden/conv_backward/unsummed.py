"""expects: kernel_gradient_shape"""

import torch
import torch.nn.functional as F


def corr2d_backward(X, K, dY):
    (h, w), (m, n) = K.shape, dY.shape
    dX = F.fold((K.reshape(-1, 1) * dY.reshape(1, -1))[None], tuple(X.shape), (h, w))[0, 0]
    dK = torch.zeros(m, n, h, w)
    for i in range(m):
        for j in range(n):
            dK[i, j] = dY[i, j] * X[i : i + h, j : j + w]
    return dX, dK
