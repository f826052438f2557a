"""expects: failed
Shrinks its inputs to a single pixel, which is easy to be right about.
"""
import torch


def corr2d(X, K):
    X.data, K.data = torch.ones(1, 1), torch.ones(1, 1)
    return torch.ones(1, 1)
