"""expects: forbidden
Calls the kernel of another backend.
"""
import torch


def corr2d(X, K):
    args = (X[None, None], K[None, None], None, [0, 0], [1, 1], [1, 1], 1)
    return torch.mkldnn_convolution(*args)[0, 0]
