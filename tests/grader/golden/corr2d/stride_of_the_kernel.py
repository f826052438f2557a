"""expects: windows_do_not_overlap"""

import torch


def corr2d(X, K):
    h, w = K.shape
    rows = range(0, X.shape[0] - h + 1, h)
    columns = range(0, X.shape[1] - w + 1, w)
    return torch.stack([torch.stack([(X[i : i + h, j : j + w] * K).sum() for j in columns]) for i in rows])
