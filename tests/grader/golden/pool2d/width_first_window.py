"""expects: height_and_width_swapped"""

import torch


def both(size):
    return size if isinstance(size, tuple) else (size, size)


def pool2d(X, pool_size, mode, stride=None, padding=0):
    (w, h), (t, s), (q, p) = both(pool_size), both(stride or pool_size), both(padding)
    X = torch.nn.functional.pad(X, (q, q, p, p), value=-torch.inf if mode == "max" else 0)
    Y = X.unfold(-1, w, t).unfold(-3, h, s).flatten(-2)
    return Y.max(-1).values if mode == "max" else Y.mean(-1)
