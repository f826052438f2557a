"""The kernel is flipped: this is true convolution.

Padding and stride change where the kernel looks, not the kernel. Use it as it stands: `Xₚ[i·s_h + a, j·s_w + b] · K[a, b]`.
"""

import torch.nn.functional as F


def pair(size):
    return size if isinstance(size, tuple) else (size, size)


def corr2d_padded(X, K, padding, stride):
    (p, q), (s, t) = pair(padding), pair(stride)
    X = F.pad(X, (q, q, p, p))
    K = K.flip(0, 1)
    return (X.unfold(0, K.shape[0], s).unfold(1, K.shape[1], t) * K).sum((2, 3))
