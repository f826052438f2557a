"""expects: forbidden
Switches torch's function modes off before it calls.
"""
import torch


def corr2d(X, K):
    with torch._C.DisableTorchFunction():
        return torch.conv2d(X[None, None], K[None, None])[0, 0]
