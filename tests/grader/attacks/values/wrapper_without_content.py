"""expects: failed
Returns a wrapper tensor that has a shape, and raises at every kernel.
"""
import torch


class Hollow(torch.Tensor):
    @staticmethod
    def __new__(cls):
        return torch.Tensor._make_wrapper_subclass(cls, (2, 2))

    @classmethod
    def __torch_dispatch__(cls, func, types, args=(), kwargs=None):
        raise SystemError("hollow")


def corr2d(X, K):
    return Hollow()
