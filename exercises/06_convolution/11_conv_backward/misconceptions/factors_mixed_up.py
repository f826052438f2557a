"""Each factor gets itself instead of the other one.

In a product x · k, the derivative by x is k, and the derivative by k is x. So the image's gradient is made of the kernel, and the kernel's gradient of the image.
"""

import torch


def corr2d_backward(X, K, dY):
    (h, w), (rows, columns) = K.shape, dY.shape
    dX, dK = torch.zeros_like(X), torch.zeros_like(K)
    for i in range(rows):
        for j in range(columns):
            dX[i : i + h, j : j + w] += dY[i, j] * X[i : i + h, j : j + w]
            dK += dY[i, j] * K
    return dX, dK
