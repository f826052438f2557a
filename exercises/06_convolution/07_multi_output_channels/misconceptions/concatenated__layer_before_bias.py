"""The output channels stand below each other, not on top of each other.

The images of the batch do, and the bias no longer fits.
"""

import torch


def corr2d_multi_in_out(X, K):
    windows = X.unfold(1, K.shape[2], 1).unfold(2, K.shape[3], 1)
    return torch.einsum("cijab,ocab->oij", windows, K)


def conv2d(X, K, b):
    return torch.cat([corr2d_multi_in_out(x, K) for x in X]) + b[:, None, None]
