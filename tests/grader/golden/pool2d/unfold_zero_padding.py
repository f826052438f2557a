"""expects: zeros_win_the_maximum"""

import torch


def both(size):
    return size if isinstance(size, tuple) else (size, size)


def pool2d(X, pool_size, mode, stride=None, padding=0):
    (h, w), (s, t), (p, q) = both(pool_size), both(stride or pool_size), both(padding)
    images = X.reshape(-1, 1, *X.shape[-2:])
    columns = torch.nn.functional.unfold(images, (h, w), padding=(p, q), stride=(s, t))
    Y = columns.amax(1) if mode == "max" else columns.mean(1)
    return Y.reshape(*X.shape[:-2], (X.shape[-2] + 2 * p - h) // s + 1, -1)
