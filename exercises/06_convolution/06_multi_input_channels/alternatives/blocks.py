"""The patch as a block, C deep, in two loops."""

import torch


def corr2d_multi_in(X, K):
    (C, H, W), (_, h, w) = X.shape, K.shape
    Y = torch.zeros(H - h + 1, W - w + 1)
    for i in range(Y.shape[0]):
        for j in range(Y.shape[1]):
            Y[i, j] = (X[:, i : i + h, j : j + w] * K).sum()
    return Y
