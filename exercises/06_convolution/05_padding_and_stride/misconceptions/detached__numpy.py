"""The numbers are right, but no gradient flows back.

The same through numpy, which refuses a tensor that needs a gradient.
"""

import numpy as np
import torch


def pair(size):
    return size if isinstance(size, tuple) else (size, size)


def corr2d_padded(X, K, padding, stride):
    (p, q), (s, t) = pair(padding), pair(stride)
    X = torch.from_numpy(np.pad(X.numpy(), ((p, p), (q, q))))
    return (X.unfold(0, K.shape[0], s).unfold(1, K.shape[1], t) * K).sum((2, 3))
