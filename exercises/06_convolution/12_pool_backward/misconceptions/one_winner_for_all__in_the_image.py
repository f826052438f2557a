"""There is only one winner for several windows, channels or images.

The maximum of each image.
"""

import torch


def pair(size):
    return (size, size) if isinstance(size, int) else size


def avg_pool_backward(dY, shape, size):
    h, w = pair(size)
    dX = torch.zeros(shape)
    for i in range(dY.shape[-2]):
        for j in range(dY.shape[-1]):
            dX[..., i * h : (i + 1) * h, j * w : (j + 1) * w] = dY[..., i, j, None, None] / (h * w)
    return dX


def max_pool_backward(X, dY, size):
    h, w = pair(size)
    best = X.amax(dim=(-2, -1), keepdim=True)
    dX = torch.zeros_like(X)
    for i in range(dY.shape[-2]):
        for j in range(dY.shape[-1]):
            rows, columns = slice(i * h, (i + 1) * h), slice(j * w, (j + 1) * w)
            dX[..., rows, columns] = (X[..., rows, columns] == best) * dY[..., i, j, None, None]
    return dX
