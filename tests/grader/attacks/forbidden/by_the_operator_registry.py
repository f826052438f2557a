"""expects: forbidden
Calls the kernel by torch.ops, below the functions.
"""
import torch


def corr2d(X, K):
    X, K = X[None, None], K[None, None]
    return torch.ops.aten.convolution.default(X, K, None, [1, 1], [0, 0], [1, 1], False, [0, 0], 1)[0, 0]
