"""A view with six strides."""

import torch


def both(size):
    return size if isinstance(size, tuple) else (size, size)


def pool2d(X, pool_size, mode, stride=None, padding=0):
    (h, w), (s, t), (p, q) = both(pool_size), both(stride or pool_size), both(padding)
    H, W = X.shape[-2:]
    padded = X.new_full((*X.shape[:-2], H + 2 * p, W + 2 * q), -torch.inf if mode == "max" else 0)
    padded[..., p : p + H, q : q + W] = X
    *lead, down, right = padded.stride()
    size = (*X.shape[:-2], (H + 2 * p - h) // s + 1, (W + 2 * q - w) // t + 1, h, w)
    windows = torch.as_strided(padded, size, (*lead, s * down, t * right, down, right))
    return windows.flatten(-2).max(-1).values if mode == "max" else windows.flatten(-2).mean(-1)
