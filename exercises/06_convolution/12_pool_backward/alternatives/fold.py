"""Columns of windows, folded back."""

import torch
import torch.nn.functional as F


def avg_pool_backward(dY, shape, size):
    h, w = size if isinstance(size, tuple) else (size, size)
    small = dY.reshape(-1, 1, dY.shape[-2] * dY.shape[-1]) / (h * w)
    columns = small.expand(-1, h * w, -1)
    return F.fold(columns, tuple(shape[-2:]), (h, w), stride=(h, w)).reshape(shape)


def max_pool_backward(X, dY, size):
    h, w = size if isinstance(size, tuple) else (size, size)
    images = X.reshape(-1, 1, *X.shape[-2:])
    columns = F.unfold(images, (h, w), stride=(h, w))
    places = columns.argmax(dim=1, keepdim=True)
    shares = torch.zeros_like(columns).scatter_(1, places, dY.reshape(len(images), 1, -1))
    return F.fold(shares, tuple(X.shape[-2:]), (h, w), stride=(h, w)).reshape(X.shape)
