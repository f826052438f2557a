"""expects: mixes_channels"""

import torch


def both(size):
    return size if isinstance(size, tuple) else (size, size)


def pool2d(X, pool_size, mode, stride=None, padding=0):
    (h, w), (s, t), (p, q) = both(pool_size), both(stride or pool_size), both(padding)
    X = torch.nn.functional.pad(X, (q, q, p, p), value=-torch.inf if mode == "max" else 0)
    Y = torch.zeros((X.shape[-2] - h) // s + 1, (X.shape[-1] - w) // t + 1)
    for i in range(Y.shape[0]):
        for j in range(Y.shape[1]):
            window = X[..., i * s : i * s + h, j * t : j * t + w]
            Y[i, j] = window.max() if mode == "max" else window.mean()
    return Y
