"""Only one side is padded.

Padding p adds p rows above *and* p rows below, p columns on the left *and* p on the right, so the image grows by 2p in each direction.
"""

import torch.nn.functional as F


def pair(size):
    return size if isinstance(size, tuple) else (size, size)


def corr2d_padded(X, K, padding, stride):
    (p, q), (s, t) = pair(padding), pair(stride)
    X = F.pad(X, (q, 0, p, 0))
    return (X.unfold(0, K.shape[0], s).unfold(1, K.shape[1], t) * K).sum((2, 3))
