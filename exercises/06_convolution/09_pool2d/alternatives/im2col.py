"""Columns by nn.Unfold, each channel as an image of its own; the maximum pads by hand, since Unfold pads zeros."""

import torch
from torch import nn


def both(size):
    return size if isinstance(size, tuple) else (size, size)


def pool2d(X, pool_size, mode, stride=None, padding=0):
    window, step, (p, q) = both(pool_size), both(pool_size if stride is None else stride), both(padding)
    images = X.reshape(-1, 1, *X.shape[-2:])
    fill = torch.finfo(X.dtype).min if mode == "max" else 0.0
    images = nn.functional.pad(images, (q, q, p, p), value=fill)
    columns = nn.Unfold(window, stride=step)(images)
    height = (images.shape[2] - window[0]) // step[0] + 1
    values = columns.max(dim=1)[0] if mode == "max" else columns.sum(dim=1) / (window[0] * window[1])
    return values.reshape(*X.shape[:-2], height, -1)
