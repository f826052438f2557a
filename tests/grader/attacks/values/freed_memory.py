"""expects: failed|crashed
Returns a tensor over memory that is no longer there.
"""
import ctypes

import torch


def corr2d(X, K):
    array = (ctypes.c_float * 4).from_address(64)
    return torch.frombuffer(array, dtype=torch.float32).reshape(2, 2)
