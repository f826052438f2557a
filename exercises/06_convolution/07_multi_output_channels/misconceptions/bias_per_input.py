"""The bias is added to the input channels.

A bias belongs to an answer: there are O of them, one for each output channel. It is added to Y[n, o], after the kernel has done its work. On the input it fits only where O and C happen to be equal,
and then the kernel would scale it.
"""

import torch


def corr2d_multi_in_out(X, K):
    windows = X.unfold(1, K.shape[2], 1).unfold(2, K.shape[3], 1)
    return torch.einsum("cijab,ocab->oij", windows, K)


def conv2d(X, K, b):
    return torch.stack([corr2d_multi_in_out(x + b[:, None, None], K) for x in X])
