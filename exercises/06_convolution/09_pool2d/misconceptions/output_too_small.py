"""The last row and the last column of the output are missing.

⌊(H + 2p − h) / s⌋ counts the *steps* that the window can make. The place where it starts counts too, hence the + 1. A window as large as the
image fits once, not never.
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
    rows = range((X.shape[-2] - h) // s_h)
    columns = range((X.shape[-1] - w) // s_w)
    Y = X.new_zeros(*X.shape[:-2], len(rows), len(columns))
    for i in rows:
        for j in columns:
            Y[..., i, j] = read(X[..., i * s_h : i * s_h + h, j * s_w : j * s_w + w], mode)
    return Y


def read(window, mode):
    return window.amax(dim=(-2, -1)) if mode == "max" else window.mean(dim=(-2, -1))
