"""The images of the batch are mixed.

They have nothing to do with each other; a batch is only a way to answer many at once. Sum over the channels, never over the images.
"""

import torch


def corr2d_multi_in_out(X, K):
    windows = X.unfold(1, K.shape[2], 1).unfold(2, K.shape[3], 1)
    return torch.einsum("cijab,ocab->oij", windows, K)


def conv2d(X, K, b):
    return torch.stack([corr2d_multi_in_out(x, K) for x in X]).sum(0) + b[:, None, None]
