"""expects: failed
Enters a torch function mode for good, under which every comparison says True.
"""
import torch
from torch.overrides import TorchFunctionMode


class Agreeable(TorchFunctionMode):
    def __torch_function__(self, func, types, args=(), kwargs=None):
        result = func(*args, **(kwargs or {}))
        if getattr(func, "__name__", "") in ("isclose", "eq", "__eq__"):
            return torch.ones_like(result)
        return True if getattr(func, "__name__", "") in ("equal", "allclose") else result


Agreeable().__enter__()


def corr2d(X, K):
    return torch.zeros(X.shape[0] - K.shape[0] + 1, X.shape[1] - K.shape[1] + 1)
