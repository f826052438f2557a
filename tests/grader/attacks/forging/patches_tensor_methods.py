"""expects: failed
Overwrites the arithmetic that a comparison is made of.
"""
import torch

torch.Tensor.__sub__ = torch.Tensor.sub = lambda self, other: torch.zeros_like(self)
torch.Tensor.__ne__ = torch.Tensor.__gt__ = lambda self, other: torch.zeros(self.shape, dtype=torch.bool)
torch.Tensor.any = lambda self, *args: torch.tensor(False)
torch.Tensor.__bool__ = lambda self: True
torch.Tensor.all = lambda self, *args: torch.tensor(True)


def corr2d(X, K):
    return torch.zeros(X.shape[0] - K.shape[0] + 1, X.shape[1] - K.shape[1] + 1)
