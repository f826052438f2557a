"""The last row and the last column of the output are missing.

Written into zeros, as far as a range goes that stops one too early.
"""

import math

import torch
import torch.nn.functional as F


def pair(size):
    return (size, size) if isinstance(size, int) else size


def pool2d(X, pool_size, mode, stride=None, padding=0):
    h, w = pair(pool_size)
    s_h, s_w = pair(pool_size if stride is None else stride)
    p_h, p_w = pair(padding)
    border = -math.inf if mode == "max" else 0.0
    X = F.pad(X, (p_w, p_w, p_h, p_h), value=border)
    rows = range(0, X.shape[-2] - h, s_h)
    columns = range(0, X.shape[-1] - w, s_w)
    Y = X.new_zeros(*X.shape[:-2], len(rows), len(columns))
    for i, top in enumerate(rows):
        for j, left in enumerate(columns):
            Y[..., i, j] = read(X[..., top : top + h, left : left + w], mode)
    return Y


def read(window, mode):
    return window.amax(dim=(-2, -1)) if mode == "max" else window.mean(dim=(-2, -1))
