"""expects: failed
Looks through all loaded modules for another corr2d and calls that.
"""
import sys

import torch


def corr2d(X, K):
    for module in list(sys.modules.values()):
        other = getattr(module, "__dict__", {}).get("corr2d")
        if callable(other) and other is not corr2d:
            return other(X, K)
    return torch.zeros(2, 2)
