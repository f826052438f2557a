"""expects: output_too_large"""

import torch


def corr2d(X, K):
    Y = torch.zeros_like(X)
    for i in range(X.shape[0]):
        for j in range(X.shape[1]):
            for a in range(K.shape[0]):
                for b in range(K.shape[1]):
                    if i + a < X.shape[0] and j + b < X.shape[1]:
                        Y[i, j] = Y[i, j] + X[i + a, j + b] * K[a, b]
    return Y
