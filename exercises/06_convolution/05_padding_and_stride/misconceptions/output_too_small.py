"""The last row and the last column of the output are missing.

⌊(H + 2p − h) / s⌋ counts the *steps* that the window can make. The place where it starts counts too, hence the + 1.
"""

import torch.nn.functional as F


def pair(size):
    return size if isinstance(size, tuple) else (size, size)


def corr2d_padded(X, K, padding, stride):
    (p, q), (s, t) = pair(padding), pair(stride)
    X = F.pad(X, (q, q, p, p))
    H, W = (X.shape[0] - K.shape[0]) // s, (X.shape[1] - K.shape[1]) // t
    Y = (X.unfold(0, K.shape[0], s).unfold(1, K.shape[1], t) * K).sum((2, 3))
    return Y[:H, :W]
