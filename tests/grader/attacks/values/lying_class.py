"""expects: failed|crashed
Returns an object that says it is a tensor.
"""
import torch


class Lying:
    __class__ = torch.Tensor
    shape = torch.Size((2, 2))
    dtype = torch.float32
    layout = torch.strided
    is_meta = False

    def __getattr__(self, name):
        return lambda *args, **kwargs: self

    def __eq__(self, other):
        return True


def corr2d(X, K):
    return Lying()
