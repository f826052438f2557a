"""Height and width are swapped.

Padding and stride are turned.
"""

import torch.nn.functional as F


def pair(size):
    return size if isinstance(size, tuple) else (size, size)


def corr2d_padded(X, K, padding, stride):
    (q, p), (t, s) = pair(padding), pair(stride)
    X = F.pad(X, (q, q, p, p))
    return (X.unfold(0, K.shape[0], s).unfold(1, K.shape[1], t) * K).sum((2, 3))
