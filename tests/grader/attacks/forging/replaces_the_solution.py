"""expects: failed
Puts itself in the place of the reference, so that both are wrong alike.
"""
import sys

import torch


def corr2d(X, K):
    return torch.zeros(2, 2)


for module in list(sys.modules.values()):
    if getattr(module, "corr2d", None) is not None and module is not sys.modules.get(__name__):
        module.corr2d = corr2d
