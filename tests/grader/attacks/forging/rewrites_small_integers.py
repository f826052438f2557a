"""expects: failed|crashed|timed_out
Overwrites the value of False in the interpreter's memory with that of True.
"""
import ctypes

import torch

ctypes.memmove(id(False) + 16, id(True) + 16, 16)


def corr2d(X, K):
    return torch.zeros(X.shape[0] - K.shape[0] + 1, X.shape[1] - K.shape[1] + 1)
