"""A batch is not handled.

Only the maximum.
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
    H, W = X.shape
    dX = torch.zeros(H, W)
    for i in range(H // h):
        for j in range(W // w):
            place = int(X[i * h : (i + 1) * h, j * w : (j + 1) * w].argmax())
            dX[i * h + place // w, j * w + place % w] = dY[i, j]
    return dX
