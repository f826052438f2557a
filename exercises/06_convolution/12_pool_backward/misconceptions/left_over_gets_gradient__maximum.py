"""Rows and columns that no window covers get a gradient.

The last window of the maximum reaches to the edge.
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
            dX[..., i * h : (i + 1) * h, j * w : (j + 1) * w] = dY[..., i, j, None, None] / (h * w)
    return dX


def max_pool_backward(X, dY, size):
    h, w = pair(size)
    dX = torch.zeros_like(X)
    last_i, last_j = dY.shape[-2] - 1, dY.shape[-1] - 1
    for i in range(last_i + 1):
        for j in range(last_j + 1):
            rows = slice(i * h, (i + 1) * h if i < last_i else None)
            columns = slice(j * w, (j + 1) * w if j < last_j else None)
            window = X[..., rows, columns]
            pixels = window.flatten(start_dim=-2)
            won = F.one_hot(pixels.argmax(dim=-1), num_classes=pixels.shape[-1])
            dX[..., rows, columns] = (won * dY[..., i, j, None]).unflatten(-1, window.shape[-2:])
    return dX
