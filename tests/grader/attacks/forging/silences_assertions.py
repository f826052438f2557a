"""expects: failed
Replaces AssertionError in every module by an exception that pytest takes for a skip.
"""
import builtins
import sys

import pytest
import torch

builtins.AssertionError = pytest.skip.Exception
for module in list(sys.modules.values()):
    if (getattr(module, "__name__", "") or "").startswith("torch.testing"):
        module.AssertionError = pytest.skip.Exception


def corr2d(X, K):
    return torch.zeros(X.shape[0] - K.shape[0] + 1, X.shape[1] - K.shape[1] + 1)
