"""Height and width are swapped.

The stride is turned.
"""

import torch.nn.functional as F


def pair(size):
    return size if isinstance(size, tuple) else (size, size)


def corr2d_padded(X, K, padding, stride):
    (p, q), (t, s) = pair(padding), pair(stride)
    X = F.pad(X, (q, q, p, p))
    return (X.unfold(0, K.shape[0], s).unfold(1, K.shape[1], t) * K).sum((2, 3))
