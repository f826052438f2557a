"""The average's gradient is not divided.

Each pixel moves the average by only 1 / (h · w) of its own change, so that is its share of dY. Otherwise the window hands out h · w times as much as it was given.
"""

import torch
import torch.nn.functional as F


def pair(size):
    return (size, size) if isinstance(size, int) else size


def avg_pool_backward(dY, shape, size):
    h, w = pair(size)
    dX = torch.zeros(shape)
    for i in range(dY.shape[-2]):
        for j in range(dY.shape[-1]):
            dX[..., i * h : (i + 1) * h, j * w : (j + 1) * w] = dY[..., i, j, None, None]
    return dX


def max_pool_backward(X, dY, size):
    h, w = pair(size)
    dX = torch.zeros_like(X)
    for i in range(dY.shape[-2]):
        for j in range(dY.shape[-1]):
            rows, columns = slice(i * h, (i + 1) * h), slice(j * w, (j + 1) * w)
            pixels = X[..., rows, columns].flatten(start_dim=-2)
            won = F.one_hot(pixels.argmax(dim=-1), num_classes=h * w)
            dX[..., rows, columns] = (won * dY[..., i, j, None]).unflatten(-1, (h, w))
    return dX
