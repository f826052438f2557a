"""expects: failed
Returns float8 and other dtypes that few programs know.
"""
import torch


def corr2d(X, K):
    return torch.ones(X.shape[0] - K.shape[0] + 1, X.shape[1] - K.shape[1] + 1).to(torch.float8_e4m3fn)
