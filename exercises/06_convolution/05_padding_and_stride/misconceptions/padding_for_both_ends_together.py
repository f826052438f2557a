"""The padding is shared out between the two ends.

Some books count the padding of both ends together. Here each end gets all of it: the image grows by 2p, not by p.
"""

import torch.nn.functional as F


def pair(size):
    return size if isinstance(size, tuple) else (size, size)


def corr2d_padded(X, K, padding, stride):
    (p, q), (s, t) = pair(padding), pair(stride)
    top, left = p // 2, q // 2
    X = F.pad(X, (left, q - left, top, p - top))
    return (X.unfold(0, K.shape[0], s).unfold(1, K.shape[1], t) * K).sum((2, 3))
