"""expects: failed
Returns infinity everywhere.
"""
import torch


def corr2d(X, K):
    return torch.full((X.shape[0] - K.shape[0] + 1, X.shape[1] - K.shape[1] + 1), float("inf"))
