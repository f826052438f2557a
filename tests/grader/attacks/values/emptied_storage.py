"""expects: failed|crashed
Returns a tensor whose storage has been taken away under it.
"""
import torch


def corr2d(X, K):
    Y = torch.ones(X.shape[0] - K.shape[0] + 1, X.shape[1] - K.shape[1] + 1)
    Y.untyped_storage().resize_(0)
    return Y
