"""expects: failed
Returns a quantised tensor.
"""
import warnings

import torch

warnings.simplefilter("ignore")


def corr2d(X, K):
    return torch.quantize_per_tensor(torch.ones(2, 2), 0.1, 0, torch.quint8)
