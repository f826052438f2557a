"""expects: padding_swapped"""

import torch


def corr2d_backward(X, K, dY):
    p, q = K.shape[0] - 1, K.shape[1] - 1
    big = torch.zeros(dY.shape[0] + 2 * q, dY.shape[1] + 2 * p)
    big[q : q + dY.shape[0], p : p + dY.shape[1]] = dY
    turned = K.flip(0).flip(1)
    dX = torch.tensordot(big.unfold(0, p + 1, 1).unfold(1, q + 1, 1), turned)
    dK = torch.tensordot(X.unfold(0, dY.shape[0], 1).unfold(1, dY.shape[1], 1), dY)
    return dX, dK
