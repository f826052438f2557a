"""expects: every_maximum_gets_all"""

import torch


def both(size):
    return size if isinstance(size, tuple) else (size, size)


def pool2d(X, pool_size, mode, stride=None, padding=0):
    (h, w), (s, t), (p, q) = both(pool_size), both(stride or pool_size), both(padding)
    X = torch.nn.functional.pad(X, (q, q, p, p), value=-1e9 if mode == "max" else 0)
    Y = X.unfold(-2, h, s).unfold(-2, w, t).flatten(-2)
    if mode == "avg":
        return Y.mean(-1)
    top = Y.detach().amax(-1, keepdim=True)
    return top.squeeze(-1) + ((Y - top) * (top == Y)).sum(-1)
