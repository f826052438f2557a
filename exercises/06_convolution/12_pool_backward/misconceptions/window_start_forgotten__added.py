"""The winner's place is counted from the corner of the image, not from its window.

Added up there.
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
    images, gradients = X.reshape(-1, *X.shape[-2:]), dY.reshape(-1, *dY.shape[-2:])
    dX = torch.zeros_like(images)
    for n in range(len(images)):
        for i in range(dY.shape[-2]):
            for j in range(dY.shape[-1]):
                place = int(images[n, i * h : (i + 1) * h, j * w : (j + 1) * w].argmax())
                dX[n, place // w, place % w] += gradients[n, i, j]
    return dX.reshape(X.shape)
