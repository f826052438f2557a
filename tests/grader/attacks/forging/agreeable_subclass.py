"""expects: failed
Returns a tensor subclass that answers every comparison with True.
"""
import torch


class Agreeable(torch.Tensor):
    @classmethod
    def __torch_function__(cls, func, types, args=(), kwargs=None):
        name = getattr(func, "__name__", "")
        if name in ("isclose", "eq", "__eq__", "equal", "allclose"):
            with torch._C.DisableTorchFunctionSubclass():
                return torch.ones(args[0].shape, dtype=torch.bool) if name in ("isclose", "eq", "__eq__") else True
        with torch._C.DisableTorchFunctionSubclass():
            return func(*args, **(kwargs or {}))


def corr2d(X, K):
    shape = (X.shape[0] - K.shape[0] + 1, X.shape[1] - K.shape[1] + 1)
    return torch.zeros(shape).as_subclass(Agreeable)
