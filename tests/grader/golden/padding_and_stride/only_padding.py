"""expects: stride_ignored"""

import torch.nn.functional as F
from corr2d import corr2d


def pair(size):
    return size if isinstance(size, tuple) else (size, size)


def corr2d_padded(X, K, padding, stride):
    (p, q), _ = pair(padding), pair(stride)
    return corr2d(F.pad(X, (q, q, p, p)), K)
