"""expects: wrong_slice_order"""

import torch


def corr2d(X, K):
    w, h = K.shape
    rows, columns = X.shape[0] - w + 1, X.shape[1] - h + 1
    places = [(i, j) for i in range(rows) for j in range(columns)]
    return torch.stack([(X[i : i + h, j : j + w] * K).sum() for i, j in places]).reshape(rows, columns)
