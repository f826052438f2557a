"""A tensordot over the channels."""

import torch


def corr2d_1x1(X, K):
    return torch.tensordot(K.squeeze((2, 3)), X, dims=1)
