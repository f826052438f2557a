"""The numbers are right, but there is a loop.

Over everything.
"""

import torch


def corr2d_1x1(X, K):
    (C, H, W), O = X.shape, len(K)
    Y = torch.zeros(O, H, W)
    for o in range(O):
        for i in range(H):
            for j in range(W):
                Y[o, i, j] = sum(K[o, c, 0, 0] * X[c, i, j] for c in range(C))
    return Y
