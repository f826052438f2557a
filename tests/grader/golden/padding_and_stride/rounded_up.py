"""expects: keeps_partial_windows"""

import math

import torch
import torch.nn.functional as F


def pair(size):
    return size if isinstance(size, tuple) else (size, size)


def corr2d_padded(X, K, padding, stride):
    (p, q), (s, t), (h, w) = pair(padding), pair(stride), K.shape
    X = F.pad(X, (q, q, p, p))
    rows, columns = math.ceil((X.shape[0] - h) / s) + 1, math.ceil((X.shape[1] - w) / t) + 1
    X = F.pad(X, (0, t, 0, s))
    Y = [(X[i * s : i * s + h, j * t : j * t + w] * K).sum() for i in range(rows) for j in range(columns)]
    return torch.stack(Y).view(rows, columns)
