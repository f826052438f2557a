"""expects: failed
Empties its inputs in place, so that whoever computes with them afterwards gets zeros, too.
"""
import torch


def corr2d(X, K):
    X.detach().zero_()
    K.detach().zero_()
    return torch.zeros(X.shape[0] - K.shape[0] + 1, X.shape[1] - K.shape[1] + 1)
