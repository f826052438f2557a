"""Shift and keep: one step for each place in the window, over all windows at once."""

import math

import torch


def both(size):
    return size if isinstance(size, tuple) else (size, size)


def pool2d(X, pool_size, mode, stride=None, padding=0):
    (h, w), (p, q) = both(pool_size), both(padding)
    s, t = both(pool_size) if stride is None else both(stride)
    X = torch.nn.functional.pad(X, (q, q, p, p), value=-math.inf if mode == "max" else 0)
    rows, columns = (X.shape[-2] - h) // s + 1, (X.shape[-1] - w) // t + 1
    Y = None
    for a in range(h):
        for b in range(w):
            part = X[..., a : a + s * (rows - 1) + 1 : s, b : b + t * (columns - 1) + 1 : t]
            join = torch.maximum if mode == "max" else torch.add
            Y = part if Y is None else join(Y, part)
    return Y if mode == "max" else Y / (h * w)
