"""expects: output_too_small"""

import torch


def corr2d(X, K):
    h, w = K.shape
    rows, columns = X.shape[0] - h, X.shape[1] - w
    Y = torch.zeros(rows, columns)
    for a in range(h):
        for b in range(w):
            Y = Y + K[a, b] * X[a : a + rows, b : b + columns]
    return Y
