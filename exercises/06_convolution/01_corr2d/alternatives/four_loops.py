"""Number by number, added in place into a fresh tensor."""

import torch


def corr2d(X, K):
    Y = torch.zeros(len(X) - len(K) + 1, len(X[0]) - len(K[0]) + 1)
    for i in range(Y.shape[0]):
        for j in range(Y.shape[1]):
            for a in range(K.shape[0]):
                for b in range(K.shape[1]):
                    Y[i, j] += X[i + a, j + b] * K[a, b]
    return Y
