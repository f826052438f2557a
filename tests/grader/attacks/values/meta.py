"""expects: failed
Returns a tensor without content, of the right shape.
"""
import torch


def corr2d(X, K):
    return torch.empty(X.shape[0] - K.shape[0] + 1, X.shape[1] - K.shape[1] + 1, device="meta")
