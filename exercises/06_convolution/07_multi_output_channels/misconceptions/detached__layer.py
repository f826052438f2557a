"""The numbers are right, but no gradient flows back.

Only in the layer.
"""

import torch


def corr2d_multi_in_out(X, K):
    windows = X.unfold(1, K.shape[2], 1).unfold(2, K.shape[3], 1)
    return torch.einsum("cijab,ocab->oij", windows, K)


def conv2d(X, K, b):
    with torch.no_grad():
        return torch.stack([corr2d_multi_in_out(x, K) for x in X]) + b[:, None, None]
