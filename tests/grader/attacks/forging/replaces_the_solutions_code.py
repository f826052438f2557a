"""expects: failed
Gives every other function of that name its own code.
"""
import gc
import types

import torch


def corr2d(X, K):
    return torch.zeros(2, 2)


for found in gc.get_objects():
    if isinstance(found, types.FunctionType) and found.__name__ == "corr2d":
        found.__code__ = corr2d.__code__
        found.__globals__["torch"] = torch
