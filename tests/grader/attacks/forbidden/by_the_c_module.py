"""expects: forbidden
Calls it by torch._C, past the Python functions.
"""
import torch


def corr2d(X, K):
    return torch._C._VariableFunctions.conv2d(X[None, None], K[None, None])[0, 0]
