"""expects: forbidden
Has TorchScript trace the call once and replay it.
"""
import warnings

import torch

warnings.simplefilter("ignore")


def corr2d(X, K):
    with torch._C.DisableTorchFunction():
        traced = torch.jit.trace(lambda X, K: torch.conv2d(X[None, None], K[None, None])[0, 0], (X, K))
    return traced(X, K)
