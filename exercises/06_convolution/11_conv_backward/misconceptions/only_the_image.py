"""Only one of the two gradients is computed.

A layer has two things to answer for: what its weights should do differently, dK, and what the layers below should, dX. Without dX the backward pass ends here; without dK the kernel never learns.
"""

import torch


def corr2d_backward(X, K, dY):
    (h, w), (rows, columns) = K.shape, dY.shape
    dX, dK = torch.zeros_like(X), torch.zeros_like(K)
    for i in range(rows):
        for j in range(columns):
            dX[i : i + h, j : j + w] += dY[i, j] * K
            pass
    return dX, dK
