"""expects: crops_instead_of_striding"""

import torch
import torch.nn.functional as F


def pair(size):
    return size if isinstance(size, tuple) else (size, size)


def corr2d_padded(X, K, padding, stride):
    (p, q), (s, t), (h, w) = pair(padding), pair(stride), K.shape
    X = F.pad(X, (q, q, p, p))
    Y = torch.zeros((X.shape[0] - h) // s + 1, (X.shape[1] - w) // t + 1)
    for i in range(Y.shape[0]):
        for j in range(Y.shape[1]):
            Y[i, j] = (X[i : i + h, j : j + w] * K).sum()
    return Y
