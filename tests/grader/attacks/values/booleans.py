"""expects: failed
Returns truth values, some of them with a byte that is neither 0 nor 1.
"""
import torch


def corr2d(X, K):
    Y = torch.full((X.shape[0] - K.shape[0] + 1, X.shape[1] - K.shape[1] + 1), 7, dtype=torch.uint8)
    return Y.view(torch.bool)
