"""expects: failed
Returns a nested tensor, which has no shape to ask for.
"""
import warnings

import torch

warnings.simplefilter("ignore")


def corr2d(X, K):
    return torch.nested.nested_tensor([torch.ones(2), torch.ones(3)])
