"""expects: failed
Returns complex numbers with a conjugate bit set.
"""
import torch


def corr2d(X, K):
    return torch.ones(X.shape[0] - K.shape[0] + 1, X.shape[1] - K.shape[1] + 1, dtype=torch.complex64).conj()
