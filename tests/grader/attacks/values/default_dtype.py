"""expects: failed
Changes the default dtype and device for all who come after.
"""
import torch

torch.set_default_dtype(torch.float64)


def corr2d(X, K):
    torch.set_default_device("meta")
    return torch.zeros(X.shape[0] - K.shape[0] + 1, X.shape[1] - K.shape[1] + 1)
