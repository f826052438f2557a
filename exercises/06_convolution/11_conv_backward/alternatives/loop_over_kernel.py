"""A loop over the kernel's elements instead of the places."""

import torch


def corr2d_backward(X, K, dY):
    rows, columns = dY.shape
    dX = torch.zeros(X.shape)
    dK = torch.zeros(K.shape)
    for a in range(K.shape[0]):
        for b in range(K.shape[1]):
            patch = (slice(a, a + rows), slice(b, b + columns))
            dX[patch] += K[a, b] * dY
            dK[a, b] = torch.sum(X[patch] * dY)
    return dX, dK
