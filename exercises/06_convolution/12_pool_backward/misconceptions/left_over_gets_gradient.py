"""Rows and columns that no window covers get a gradient.

What did not fill a whole window was left out of the forward pass. It cannot have changed Y, so its gradient is 0. Stretching dY to the whole image gives it a share that belongs to others.
"""

import torch
import torch.nn.functional as F


def pair(size):
    return (size, size) if isinstance(size, int) else size


def avg_pool_backward(dY, shape, size):
    h, w = pair(size)
    images = dY.reshape(1, -1, *dY.shape[-2:])
    return F.interpolate(images, size=tuple(shape[-2:])).reshape(shape) / (h * w)


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
