"""expects: failed
Returns a single number expanded to terabytes.
"""
import torch


def corr2d(X, K):
    return torch.zeros(1).expand(10**6, 10**6)
