"""The stamps as columns, added up by fold."""

import torch.nn.functional as F


def corr2d_backward(X, K, dY):
    h, w = K.shape
    columns = F.unfold(X[None, None], (h, w))[0]
    dK = (columns @ dY.reshape(-1, 1)).reshape(h, w)
    stamps = K.reshape(-1, 1) @ dY.reshape(1, -1)
    return F.fold(stamps[None], tuple(X.shape), (h, w))[0, 0], dK
