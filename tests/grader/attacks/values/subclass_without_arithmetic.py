"""expects: failed
Returns a tensor subclass that raises whatever is asked of it.
"""
import torch


class Sulking(torch.Tensor):
    @classmethod
    def __torch_function__(cls, func, types, args=(), kwargs=None):
        raise NotImplementedError("ask somebody else")


def corr2d(X, K):
    return torch.zeros(2, 2).as_subclass(Sulking)
