"""The kernel is not turned on the way back to the image.

A pixel lies under the *last* element of the first window that covers it, and under the first element of the last one. Collected from the pixel's side, the kernel therefore comes in the opposite order in
both directions: turned by half a turn. (Stamping K, upright, from the output's side needs no turn.)
"""

import torch.nn.functional as F
from corr2d import corr2d


def corr2d_backward(X, K, dY):
    h, w = K.shape
    dK = corr2d(X, dY)
    wide = F.pad(dY, (w - 1, w - 1, h - 1, h - 1))
    dX = corr2d(wide, K)
    return dX, dK
