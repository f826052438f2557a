"""One slice for each number of the kernel, over all windows at once."""

import torch
import torch.nn.functional as F


def pair(size):
    return size if isinstance(size, tuple) else (size, size)


def corr2d_padded(X, K, padding, stride):
    (p, q), (s, t), (h, w) = pair(padding), pair(stride), K.shape
    X = F.pad(X, [q, q, p, p])
    H, W = X.shape
    Y = torch.zeros((H - h) // s + 1, (W - w) // t + 1)
    for a in range(h):
        for b in range(w):
            Y = Y + K[a, b] * X[a : H - h + a + 1 : s, b : W - w + b + 1 : t]
    return Y
