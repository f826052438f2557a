"""dK does not have the shape of K.

A gradient has one number for each number it belongs to. dY fits into X at exactly h × w places when no border is added; the border is for dX only. And the shares of all places are summed, so no dimension for the
places is left.
"""

import torch.nn.functional as F
from corr2d import corr2d


def corr2d_backward(X, K, dY):
    h, w = K.shape
    dK = corr2d(F.pad(X, (w - 1, w - 1, h - 1, h - 1)), dY)
    wide = F.pad(dY, (w - 1, w - 1, h - 1, h - 1))
    dX = corr2d(wide, K.flip(0, 1))
    return dX, dK
