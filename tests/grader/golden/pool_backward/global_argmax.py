"""expects: one_winner_for_all"""

import torch
import torch.nn.functional as F


def avg_pool_backward(dY, shape, size):
    h, w = size if isinstance(size, tuple) else (size, size)
    small = dY.reshape(-1, 1, dY.shape[-2] * dY.shape[-1]) / (h * w)
    return F.fold(small.expand(-1, h * w, -1), tuple(shape[-2:]), (h, w), stride=(h, w)).reshape(shape)


def max_pool_backward(X, dY, size):
    h, w = size if isinstance(size, tuple) else (size, size)
    dX = torch.zeros_like(X)
    for i in range(dY.shape[-2]):
        for j in range(dY.shape[-1]):
            window = X[..., i * h : i * h + h, j * w : j * w + w]
            place = torch.unravel_index(window.argmax(), window.shape)
            share = dX[..., i * h : i * h + h, j * w : j * w + w]
            share[place] = dY[..., i, j][place[:-2]]
    return dX
