"""Blown up by repeat_interleave; the last of equal winners."""

import torch
from torch.nn.functional import pad


def blown_up(dY, shape, size):
    h, w = (size, size) if isinstance(size, int) else size
    wide = dY.repeat_interleave(h, dim=-2).repeat_interleave(w, dim=-1)
    return pad(wide, (0, shape[-1] - wide.shape[-1], 0, shape[-2] - wide.shape[-2])), h, w


def avg_pool_backward(dY, shape, size):
    wide, h, w = blown_up(dY, shape, size)
    return wide / (h * w)


def max_pool_backward(X, dY, size):
    wide, h, w = blown_up(dY, X.shape, size)
    mask = torch.zeros_like(X)
    for i in range(dY.shape[-2]):
        for j in range(dY.shape[-1]):
            part = (..., slice(i * h, i * h + h), slice(j * w, j * w + w))
            turned = X[part].flatten(-2).flip(-1)
            place = h * w - 1 - turned.max(dim=-1, keepdim=True).indices
            mask[part] = torch.zeros_like(turned).scatter(-1, place, 1.0).reshape(X[part].shape)
    return mask * wide
