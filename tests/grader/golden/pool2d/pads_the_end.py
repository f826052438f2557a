"""expects: pads_one_side"""

import torch


def both(size):
    return size if isinstance(size, tuple) else (size, size)


def pool2d(X, pool_size, mode, stride=None, padding=0):
    (h, w), (s, t), (p, q) = both(pool_size), both(stride or pool_size), both(padding)
    canvas = torch.full((*X.shape[:-2], X.shape[-2] + p, X.shape[-1] + q), -torch.inf if mode == "max" else 0.0)
    canvas[..., : X.shape[-2], : X.shape[-1]] = X
    Y = canvas.unfold(-2, h, s).unfold(-2, w, t).flatten(-2)
    return Y.max(-1).values if mode == "max" else Y.mean(-1)
