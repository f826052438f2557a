"""The bias is added once for each input channel.

Inside the sum over the channels it is added C times. It belongs behind that sum: once for each output.
"""

import torch


def corr2d_multi_in_out(X, K):
    windows = X.unfold(1, K.shape[2], 1).unfold(2, K.shape[3], 1)
    return torch.einsum("cijab,ocab->oij", windows, K)


def conv2d(X, K, b):
    return torch.stack([corr2d_multi_in_out(x, K) for x in X]) + X.shape[1] * b[:, None, None]
