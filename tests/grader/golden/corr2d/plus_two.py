"""expects: output_one_too_large"""

import torch


def corr2d(X, K):
    h, w = K.shape
    Y = torch.zeros(X.shape[0] - h + 2, X.shape[1] - w + 2)
    for i in range(Y.shape[0] - 1):
        for j in range(Y.shape[1] - 1):
            Y[i, j] = torch.sum(X[i : i + h, j : j + w] * K)
    return Y
