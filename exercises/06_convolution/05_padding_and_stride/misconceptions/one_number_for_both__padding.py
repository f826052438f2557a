"""The first number of a pair is used for both directions.

Only of the padding.
"""

import torch.nn.functional as F


def pair(size):
    return size if isinstance(size, tuple) else (size, size)


def corr2d_padded(X, K, padding, stride):
    p, (s, t) = pair(padding)[0], pair(stride)
    X = F.pad(X, (p, p, p, p))
    return (X.unfold(0, K.shape[0], s).unfold(1, K.shape[1], t) * K).sum((2, 3))
