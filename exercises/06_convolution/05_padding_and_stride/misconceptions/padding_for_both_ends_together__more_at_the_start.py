"""The padding is shared out between the two ends.

The larger half above and on the left.
"""

import torch.nn.functional as F


def pair(size):
    return size if isinstance(size, tuple) else (size, size)


def corr2d_padded(X, K, padding, stride):
    (p, q), (s, t) = pair(padding), pair(stride)
    bottom, right = p // 2, q // 2
    X = F.pad(X, (q - right, right, p - bottom, bottom))
    return (X.unfold(0, K.shape[0], s).unfold(1, K.shape[1], t) * K).sum((2, 3))
