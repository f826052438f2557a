"""expects: output_too_small"""

import torch
import torch.nn.functional as F


def pair(size):
    return size if isinstance(size, tuple) else (size, size)


def corr2d_padded(X, K, padding, stride):
    (p, q), (s, t), (h, w) = pair(padding), pair(stride), K.shape
    X = F.pad(X, (q, q, p, p))
    rows, columns = (X.shape[0] - h) // s, (X.shape[1] - w) // t
    Y = torch.empty(rows, columns)
    for i in range(rows):
        for j in range(columns):
            Y[i, j] = (X[i * s : i * s + h, j * t : j * t + w] * K).sum()
    return Y
