"""A tensordot over channels and window, then the outputs moved forward."""

import torch


def corr2d_multi_in_out(X, K):
    windows = X.unfold(1, K.shape[2], 1).unfold(2, K.shape[3], 1)
    return torch.tensordot(K, windows, dims=([1, 2, 3], [0, 3, 4]))


def conv2d(X, K, b):
    windows = X.unfold(2, K.shape[2], 1).unfold(3, K.shape[3], 1)
    Y = torch.tensordot(windows, K, dims=([1, 4, 5], [1, 2, 3])) + b
    return Y.permute(0, 3, 1, 2)
