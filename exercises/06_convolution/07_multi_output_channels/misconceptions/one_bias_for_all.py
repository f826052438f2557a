"""All output channels get the same bias.

b holds one number for each output channel: b[0] for the first, b[1] for the second. Their sum or mean, or the first of them, is not meant for all.
"""

import torch


def corr2d_multi_in_out(X, K):
    windows = X.unfold(1, K.shape[2], 1).unfold(2, K.shape[3], 1)
    return torch.einsum("cijab,ocab->oij", windows, K)


def conv2d(X, K, b):
    return torch.stack([corr2d_multi_in_out(x, K) for x in X]) + b.sum()
