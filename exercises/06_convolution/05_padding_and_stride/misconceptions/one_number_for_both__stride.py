"""The first number of a pair is used for both directions.

Only of the stride.
"""

import torch.nn.functional as F


def pair(size):
    return size if isinstance(size, tuple) else (size, size)


def corr2d_padded(X, K, padding, stride):
    (p, q), s = pair(padding), pair(stride)[0]
    X = F.pad(X, (q, q, p, p))
    return (X.unfold(0, K.shape[0], s).unfold(1, K.shape[1], s) * K).sum((2, 3))
