"""expects: keeps_partial_windows"""

import math

import torch


def both(size):
    return size if isinstance(size, tuple) else (size, size)


def pool2d(X, pool_size, mode, stride=None, padding=0):
    (h, w), (s, t), (p, q) = both(pool_size), both(stride or pool_size), both(padding)
    X = torch.nn.functional.pad(X, (q, q, p, p), value=-torch.inf if mode == "max" else 0)
    H = math.ceil((X.shape[-2] - h) / s) + 1
    W = math.ceil((X.shape[-1] - w) / t) + 1
    Y = torch.zeros(*X.shape[:-2], H, W)
    for i in range(H):
        for j in range(W):
            window = X[..., i * s : i * s + h, j * t : j * t + w]
            Y[..., i, j] = window.amax((-2, -1)) if mode == "max" else window.mean((-2, -1))
    return Y
