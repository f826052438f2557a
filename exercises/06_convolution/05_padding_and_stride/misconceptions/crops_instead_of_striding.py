"""The output is cut down to its size, not thinned out.

The shape is right, but the windows crowd into the upper left corner. Output pixel (i, j) belongs to the window that starts at row i · s_h and column j · s_w, so the last
window lies near the other end of the image.
"""

import torch.nn.functional as F


def pair(size):
    return size if isinstance(size, tuple) else (size, size)


def corr2d_padded(X, K, padding, stride):
    (p, q), (s, t) = pair(padding), pair(stride)
    X = F.pad(X, (q, q, p, p))
    H, W = (X.shape[0] - K.shape[0]) // s + 1, (X.shape[1] - K.shape[1]) // t + 1
    Y = (X.unfold(0, K.shape[0], 1).unfold(1, K.shape[1], 1) * K).sum((2, 3))
    return Y[:H, :W]
