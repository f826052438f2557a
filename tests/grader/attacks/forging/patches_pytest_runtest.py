"""expects: failed
Lets pytest's test items run nothing.
"""
import pytest
import torch

pytest.Function.runtest = lambda self: None
pytest.Item.runtest = lambda self: None


def corr2d(X, K):
    return torch.zeros(2, 2)
