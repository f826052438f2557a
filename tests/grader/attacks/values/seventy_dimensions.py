"""expects: failed
Returns a tensor of seventy dimensions.
"""
import torch


def corr2d(X, K):
    return torch.zeros([1] * 70)
