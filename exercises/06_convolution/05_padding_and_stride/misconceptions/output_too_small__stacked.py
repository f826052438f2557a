"""The last row and the last column of the output are missing.

Stacked, which fails where nothing is left to stack.
"""

import torch
import torch.nn.functional as F


def pair(size):
    return size if isinstance(size, tuple) else (size, size)


def corr2d_padded(X, K, padding, stride):
    (p, q), (s, t) = pair(padding), pair(stride)
    X = F.pad(X, (q, q, p, p))
    (h, w), rows = K.shape, range(0, X.shape[0] - K.shape[0], s)
    columns = range(0, X.shape[1] - w, t)
    return torch.stack([torch.stack([(X[i : i + h, j : j + w] * K).sum() for j in columns]) for i in rows])
