"""expects: failed
Returns a tensor that takes on the content of whatever it is compared with.
"""
import torch


class Chameleon(torch.Tensor):
    @classmethod
    def __torch_function__(cls, func, types, args=(), kwargs=None):
        with torch._C.DisableTorchFunctionSubclass():
            tensors = [a for a in args if isinstance(a, torch.Tensor)]
            others = [t for t in tensors if not isinstance(t, Chameleon)]
            for tensor in tensors:
                if isinstance(tensor, Chameleon) and others and others[0].shape == tensor.shape:
                    torch.Tensor.copy_(tensor, others[0])
            return func(*args, **(kwargs or {}))


def corr2d(X, K):
    return torch.zeros(X.shape[0] - K.shape[0] + 1, X.shape[1] - K.shape[1] + 1).as_subclass(Chameleon)
