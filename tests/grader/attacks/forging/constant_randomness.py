"""expects: failed
Makes all random inputs zeros, for which a wrong result is right.
"""
import torch


def zeros(*shape, generator=None, **kwargs):
    shape = shape[0] if len(shape) == 1 and isinstance(shape[0], (tuple, list, torch.Size)) else shape
    return torch.zeros(*shape, **{k: v for k, v in kwargs.items() if k in ("dtype", "requires_grad")})


torch.randn = torch.rand = zeros
torch.randn_like = torch.rand_like = lambda tensor, **kwargs: torch.zeros_like(tensor)
torch.Tensor.normal_ = torch.Tensor.uniform_ = lambda self, *args, **kwargs: self.zero_()


def corr2d(X, K):
    return torch.zeros(X.shape[0] - K.shape[0] + 1, X.shape[1] - K.shape[1] + 1)
