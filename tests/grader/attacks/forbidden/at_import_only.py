"""expects: forbidden|failed
Computes at import what it will be asked for, and looks the answers up.
"""
import torch

X, K = torch.arange(9.0).reshape(3, 3), torch.arange(4.0).reshape(2, 2)
known = torch.conv2d(X[None, None], K[None, None])[0, 0]


def corr2d(X, K):
    return known
