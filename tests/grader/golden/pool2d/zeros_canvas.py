"""expects: zeros_win_the_maximum"""

import torch


def both(size):
    return size if isinstance(size, tuple) else (size, size)


def pool2d(X, pool_size, mode, stride=None, padding=0):
    (h, w), (s, t), (p, q) = both(pool_size), both(stride or pool_size), both(padding)
    H, W = X.shape[-2:]
    canvas = torch.zeros(*X.shape[:-2], H + 2 * p, W + 2 * q)
    canvas[..., p : p + H, q : q + W] = X
    windows = canvas.unfold(-2, h, s).unfold(-2, w, t).flatten(-2)
    return windows.max(-1).values if mode == "max" else windows.mean(-1)
