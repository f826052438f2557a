"""expects: single_images_only"""

import torch
import torch.nn.functional as F


def avg_pool_backward(dY, shape, size):
    h, w = size if isinstance(size, tuple) else (size, size)
    rows, columns = dY.shape
    wide = torch.zeros(shape)
    wide[: rows * h, : columns * w] = dY.repeat_interleave(h, 0).repeat_interleave(w, 1) / (h * w)
    return wide


def max_pool_backward(X, dY, size):
    h, w = size if isinstance(size, tuple) else (size, size)
    rows, columns = dY.shape
    dX = torch.zeros(X.shape)
    for i in range(rows):
        for j in range(columns):
            window = X[i * h : i * h + h, j * w : j * w + w]
            down, right = torch.unravel_index(window.argmax(), (h, w))
            dX[i * h + down, j * w + right] = dY[i, j]
    return dX
