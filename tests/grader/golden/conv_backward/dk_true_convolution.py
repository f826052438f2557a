"""expects: kernel_gradient_rotated"""

import torch
import torch.nn.functional as F


def corr2d_backward(X, K, dY):
    h, w = K.shape
    m, n = dY.shape
    dK = torch.zeros(h, w)
    for a in range(h):
        for b in range(w):
            dK[h - 1 - a, w - 1 - b] = (X[a : a + m, b : b + n] * dY).sum()
    stamps = K.reshape(-1, 1) * dY.reshape(1, -1)
    return F.fold(stamps[None], tuple(X.shape), (h, w))[0, 0], dK
