"""The first or the last channel is left out.

`range(C)` begins with 0 and already stops before C. With `range(C − 1)` the loop ends one channel too early, with `range(1, C)` it begins one too late.
"""

import torch
from corr2d import corr2d


def corr2d_multi_in(X, K):
    Y = torch.zeros(X.shape[1] - K.shape[1] + 1, X.shape[2] - K.shape[2] + 1)
    for c in range(len(X) - 1):
        Y = Y + corr2d(X[c], K[c])
    return Y
