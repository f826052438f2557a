"""expects: output_too_large"""

import torch


def corr2d(X, K):
    h, w = K.shape
    Y = X * 0
    windows = X.unfold(0, h, 1).unfold(1, w, 1)
    Y[: windows.shape[0], : windows.shape[1]] = torch.tensordot(windows, K)
    return Y
