"""Windows that hang over the edge are kept.

A window counts only if it lies in the padded image as a whole. In the formula that is the floor: ⌊(H + 2p − h) / s⌋ + 1, so round down, and let the last window end inside.
"""

import torch.nn.functional as F


def pair(size):
    return size if isinstance(size, tuple) else (size, size)


def corr2d_padded(X, K, padding, stride):
    (p, q), (s, t) = pair(padding), pair(stride)
    X = F.pad(X, (q, q, p, p))
    (H, W), (h, w) = X.shape, K.shape
    more = (-(W - w) % t, -(H - h) % s)
    X = F.pad(X, (0, more[0], 0, more[1]))
    return (X.unfold(0, K.shape[0], s).unfold(1, K.shape[1], t) * K).sum((2, 3))
