"""expects: stride_one_by_default"""

import torch


def both(size):
    return size if isinstance(size, tuple) else (size, size)


def pool2d(X, pool_size, mode, stride=None, padding=0):
    (h, w), (s, t), (p, q) = both(pool_size), both(stride or 1), both(padding)
    X = torch.nn.functional.pad(X, (q, q, p, p), value=-torch.inf if mode == "max" else 0)
    Y = X.unfold(-2, h, s).unfold(-2, w, t).flatten(-2)
    return Y.max(-1).values if mode == "max" else Y.mean(-1)
