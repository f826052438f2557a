"""There is only one winner for several windows, channels or images.

Each window has its own maximum, in each channel of each image. A maximum over more than the window's own h × w pixels compares things that never met in the forward pass.
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
    dX = torch.zeros_like(X)
    for i in range(dY.shape[-2]):
        for j in range(dY.shape[-1]):
            rows, columns = slice(i * h, (i + 1) * h), slice(j * w, (j + 1) * w)
            window = X[..., rows, columns]
            won = window == window.max()
            dX[..., rows, columns] = won * dY[..., i, j, None, None]
    return dX
