"""expects: failed
Makes every elementwise comparison of torch say True.
"""
import torch


def always(a, b, *args, **kwargs):
    return torch.ones(getattr(a, "shape", ()), dtype=torch.bool)


torch.isclose = torch.eq = always
torch.allclose = torch.equal = lambda *args, **kwargs: True
torch.Tensor.isclose = torch.Tensor.__eq__ = always


def corr2d(X, K):
    return torch.zeros(X.shape[0] - K.shape[0] + 1, X.shape[1] - K.shape[1] + 1)
