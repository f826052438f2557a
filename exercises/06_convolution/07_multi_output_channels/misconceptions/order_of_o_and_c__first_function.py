"""Input and output channels of the kernel are swapped.

Only the first function is wrong.
"""

import torch


def corr2d_multi_in_out(X, K):
    windows = X.unfold(1, K.shape[2], 1).unfold(2, K.shape[3], 1)
    return torch.einsum("cijab,coab->oij", windows, K)


def conv2d(X, K, b):
    windows = X.unfold(2, K.shape[2], 1).unfold(3, K.shape[3], 1)
    return torch.einsum("ncijab,ocab->noij", windows, K) + b[:, None, None]
