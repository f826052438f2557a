"""expects: failed
Returns a wrapper tensor that answers comparisons with True from below the dispatcher.
"""
import torch


class Agreeable(torch.Tensor):
    @staticmethod
    def __new__(cls, inner):
        return torch.Tensor._make_wrapper_subclass(cls, inner.shape, dtype=inner.dtype)

    def __init__(self, inner):
        self.inner = inner

    @classmethod
    def __torch_dispatch__(cls, func, types, args=(), kwargs=None):
        shape = next(a.shape for a in args if isinstance(a, torch.Tensor))
        if "isclose" in str(func) or "eq" in str(func):
            return torch.ones(shape, dtype=torch.bool)
        plain = [a.inner if isinstance(a, Agreeable) else a for a in args]
        return func(*plain, **(kwargs or {}))


def corr2d(X, K):
    return Agreeable(torch.zeros(X.shape[0] - K.shape[0] + 1, X.shape[1] - K.shape[1] + 1))
