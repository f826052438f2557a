"""Only square images or kernels work.

Height and width are taken from one and the same number. An image has two sizes, a kernel has two, and so has dY: use both.
"""

import torch


def corr2d_backward(X, K, dY):
    k, n = len(K), len(dY)
    dX, dK = torch.zeros_like(X), torch.zeros_like(K)
    for i in range(n):
        for j in range(n):
            dX[i : i + k, j : j + k] += dY[i, j] * K
            dK += dY[i, j] * X[i : i + k, j : j + k]
    return dX, dK
