"""expects: square_only"""

import torch


def corr2d(X, K):
    h, w = K.shape
    size = X.shape[0] - h + 1
    Y = torch.empty(size, size)
    for place in range(size * size):
        i, j = divmod(place, size)
        Y[i, j] = (X[i : i + h, j : j + w] * K).sum()
    return Y
