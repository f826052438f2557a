"""expects: last_channel_missing"""

import torch
from corr2d import corr2d


def corr2d_multi_in(X, K):
    Y = torch.zeros(X.shape[1] - K.shape[1] + 1, X.shape[2] - K.shape[2] + 1)
    c = 0
    while c < X.shape[0] - 1:
        Y += corr2d(X[c], K[c])
        c += 1
    return Y
