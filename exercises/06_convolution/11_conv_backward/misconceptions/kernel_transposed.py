"""The kernel is transposed where it has to be turned.

Transposing mirrors at the diagonal and swaps height with width. What is needed is half a turn: the order of the rows reversed, and the order of the columns, the shape as it was.
"""

import torch.nn.functional as F
from corr2d import corr2d


def corr2d_backward(X, K, dY):
    h, w = K.shape
    dK = corr2d(X, dY)
    wide = F.pad(dY, (w - 1, w - 1, h - 1, h - 1))
    dX = corr2d(wide, K.T)
    return dX, dK
