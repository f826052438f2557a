"""expects: failed
Looks through all objects that the garbage collector knows for another corr2d and calls that.
"""
import gc
import types

import torch


def corr2d(X, K):
    for found in gc.get_objects():
        if isinstance(found, types.FunctionType) and "corr2d" in found.__name__ and found is not corr2d:
            if found.__code__.co_argcount == 2 and not found.__module__.startswith("test"):
                return found(X, K)
    return torch.zeros(2, 2)
