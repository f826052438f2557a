"""The images of the batch are mixed.

Before the kernels look at them.
"""

import torch


def corr2d_multi_in_out(X, K):
    windows = X.unfold(1, K.shape[2], 1).unfold(2, K.shape[3], 1)
    return torch.einsum("cijab,ocab->oij", windows, K)


def conv2d(X, K, b):
    return corr2d_multi_in_out(X.sum(0), K)[None] + b[:, None, None]
