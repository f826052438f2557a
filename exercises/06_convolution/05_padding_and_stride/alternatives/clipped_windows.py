"""No border is ever made: windows and kernel are clipped to the image."""

import torch


def pair(size):
    return size if isinstance(size, tuple) else (size, size)


def corr2d_padded(X, K, padding, stride):
    (H, W), (h, w), (p, q), (s, t) = X.shape, K.shape, pair(padding), pair(stride)

    def pixel(i, j):
        top, left = i * s - p, j * t - q
        rows, columns = slice(max(0, -top), max(0, min(h, H - top))), slice(max(0, -left), max(0, min(w, W - left)))
        window = X[max(top, 0) : max(0, min(top + h, H)), max(left, 0) : max(0, min(left + w, W))]
        return (window * K[rows, columns]).sum()

    height, width = (H + 2 * p - h) // s + 1, (W + 2 * q - w) // t + 1
    return torch.stack([torch.stack([pixel(i, j) for j in range(width)]) for i in range(height)])
