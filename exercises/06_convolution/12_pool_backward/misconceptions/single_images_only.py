"""A batch is not handled.

An image (H, W) works, a batch (N, C, H, W) does not. Height and width are the *last* two dimensions in both, and each channel of each image has its own windows.
"""

import torch


def pair(size):
    return (size, size) if isinstance(size, int) else size


def avg_pool_backward(dY, shape, size):
    h, w = pair(size)
    H, W = shape
    dX = torch.zeros(H, W)
    for i in range(H // h):
        for j in range(W // w):
            dX[i * h : (i + 1) * h, j * w : (j + 1) * w] = dY[i, j] / (h * w)
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
