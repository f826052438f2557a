"""expects: failed
Returns NaN everywhere, which equals nothing and is close to nothing.
"""
import torch


def corr2d(X, K):
    return torch.full((X.shape[0] - K.shape[0] + 1, X.shape[1] - K.shape[1] + 1), float("nan"))
