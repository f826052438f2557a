"""expects: kernel_not_rotated"""

import torch
from torch.nn.functional import pad


def corr2d_backward(X, K, dY):
    h, w = K.shape
    padded = pad(dY, (w - 1, w - 1, h - 1, h - 1))
    dX = torch.tensordot(padded.unfold(0, h, 1).unfold(1, w, 1), K)
    dK = torch.tensordot(X.unfold(0, dY.shape[0], 1).unfold(1, dY.shape[1], 1), dY)
    return dX, dK
