"""The bias is missing.

A layer's answer is Y[n, o] = corr2d_multi_in(X[n], K[o]) + b[o]. On a black image the bias is all that is left.
"""

import torch


def corr2d_multi_in_out(X, K):
    windows = X.unfold(1, K.shape[2], 1).unfold(2, K.shape[3], 1)
    return torch.einsum("cijab,ocab->oij", windows, K)


def conv2d(X, K, b):
    return torch.stack([corr2d_multi_in_out(x, K) for x in X])
