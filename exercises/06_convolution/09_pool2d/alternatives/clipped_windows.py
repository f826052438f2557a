"""No padding is ever made: windows are clipped to the image, and averages divide by the whole window."""

import torch


def both(size):
    return size if isinstance(size, tuple) else (size, size)


def pool2d(X, pool_size, mode, stride=None, padding=0):
    (h, w), (s, t), (p, q) = both(pool_size), both(stride if stride else pool_size), both(padding)
    H, W = X.shape[-2:]

    def at(i, j):
        top, left = i * s - p, j * t - q
        window = X[..., max(top, 0) : min(top + h, H), max(left, 0) : min(left + w, W)]
        return window.amax((-2, -1)) if mode == "max" else window.sum((-2, -1)) / (h * w)

    height, width = (H + 2 * p - h) // s + 1, (W + 2 * q - w) // t + 1
    values = [at(i, j) for i in range(height) for j in range(width)]
    return torch.stack(values, -1).view(*X.shape[:-2], height, width)
