"""A single image (H, W) is not handled.

A batch (N, C, H, W) works, one image does not. The last two dimensions are height and width in both: `X.shape[-2:]`, and dots in a slice for whatever comes before them.
"""

import torch
import torch.nn.functional as F


def pair(size):
    return (size, size) if isinstance(size, int) else size


def avg_pool_backward(dY, shape, size):
    h, w = pair(size)
    N, C, H, W = shape
    dX = torch.zeros(N, C, H, W)
    for i in range(H // h):
        for j in range(W // w):
            dX[:, :, i * h : (i + 1) * h, j * w : (j + 1) * w] = dY[:, :, i, j, None, None] / (h * w)
    return dX


def max_pool_backward(X, dY, size):
    h, w = pair(size)
    N, C, H, W = X.shape
    dX = torch.zeros(N, C, H, W)
    for i in range(dY.shape[-2]):
        for j in range(dY.shape[-1]):
            rows, columns = slice(i * h, (i + 1) * h), slice(j * w, (j + 1) * w)
            pixels = X[..., rows, columns].flatten(start_dim=-2)
            won = F.one_hot(pixels.argmax(dim=-1), num_classes=h * w)
            dX[..., rows, columns] = (won * dY[..., i, j, None]).unflatten(-1, (h, w))
    return dX
