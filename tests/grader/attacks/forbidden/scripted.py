"""expects: forbidden
Has TorchScript compile the call, so that no Python runs it.
"""
import warnings

import torch

warnings.simplefilter("ignore")


def inner(X: torch.Tensor, K: torch.Tensor):
    return torch.conv2d(X[None, None], K[None, None])[0, 0]


unit = torch.jit.CompilationUnit(
    "def job(X, K):\n    return torch.conv2d(X.unsqueeze(0).unsqueeze(0), K.unsqueeze(0).unsqueeze(0))[0][0]\n"
)


def corr2d(X, K):
    return unit.job(X, K)
