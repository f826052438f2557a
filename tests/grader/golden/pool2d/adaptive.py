"""expects: forbidden"""

import torch


def both(size):
    return size if isinstance(size, tuple) else (size, size)


def pool2d(X, pool_size, mode, stride=None, padding=0):
    (h, w), (s, t), (p, q) = both(pool_size), both(stride or pool_size), both(padding)
    X = torch.nn.functional.pad(X, (q, q, p, p), value=-torch.inf if mode == "max" else 0)
    Y = X.unfold(-2, h, s).unfold(-2, w, t)
    images = Y.reshape(-1, 1, h, w)
    Y_flat = torch.nn.AdaptiveMaxPool2d(1)(images) if mode == "max" else images.mean((-2, -1))
    return Y_flat.reshape(Y.shape[:-2])
