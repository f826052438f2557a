"""expects: single_images_only"""

import torch


def both(size):
    return size if isinstance(size, tuple) else (size, size)


def pool2d(X, pool_size, mode, stride=None, padding=0):
    (h, w), (s, t), (p, q) = both(pool_size), both(stride or pool_size), both(padding)
    H, W = X.shape
    canvas = torch.full((H + 2 * p, W + 2 * q), -torch.inf if mode == "max" else 0.0)
    canvas[p : p + H, q : q + W] = X
    Y = torch.zeros((H + 2 * p - h) // s + 1, (W + 2 * q - w) // t + 1)
    for i in range(Y.shape[0]):
        for j in range(Y.shape[1]):
            window = canvas[i * s : i * s + h, j * t : j * t + w]
            Y[i, j] = window.max() if mode == "max" else window.mean()
    return Y
