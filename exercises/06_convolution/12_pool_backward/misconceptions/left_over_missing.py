"""dX is smaller than X: the rows and columns that no window covers are missing.

A gradient has one number for each pixel. For those pixels it is 0, but it is there: start from zeros of the shape of X.
"""

import torch
import torch.nn.functional as F


def pair(size):
    return (size, size) if isinstance(size, int) else size


def avg_pool_backward(dY, shape, size):
    h, w = pair(size)
    dX = torch.zeros(*shape[:-2], dY.shape[-2] * h, dY.shape[-1] * w)
    for i in range(dY.shape[-2]):
        for j in range(dY.shape[-1]):
            dX[..., i * h : (i + 1) * h, j * w : (j + 1) * w] = dY[..., i, j, None, None] / (h * w)
    return dX


def max_pool_backward(X, dY, size):
    h, w = pair(size)
    dX = torch.zeros(*X.shape[:-2], dY.shape[-2] * h, dY.shape[-1] * w)
    for i in range(dY.shape[-2]):
        for j in range(dY.shape[-1]):
            rows, columns = slice(i * h, (i + 1) * h), slice(j * w, (j + 1) * w)
            pixels = X[..., rows, columns].flatten(start_dim=-2)
            won = F.one_hot(pixels.argmax(dim=-1), num_classes=h * w)
            dX[..., rows, columns] = (won * dY[..., i, j, None]).unflatten(-1, (h, w))
    return dX
