"""dY is laid out side by side instead of being blown up.

Only the average.
"""

import torch
import torch.nn.functional as F


def pair(size):
    return (size, size) if isinstance(size, int) else size


def spread(dY, h, w):
    return dY.repeat(*[1] * (dY.dim() - 2), h, w)


def widened(dX, shape):
    H, W = shape[-2:]
    return F.pad(dX, (0, W - dX.shape[-1], 0, H - dX.shape[-2]))


def avg_pool_backward(dY, shape, size):
    h, w = pair(size)
    return widened(spread(dY, h, w) / (h * w), shape)


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
