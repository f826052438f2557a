"""expects: failed|crashed
Makes math.isclose, all, any, abs and isinstance answer what suits a wrong result.
"""
import builtins
import math

import torch

math.isclose = lambda *args, **kwargs: True
math.isnan = lambda value: False
builtins.all = lambda items: True
builtins.abs = lambda value: 0


def corr2d(X, K):
    return torch.zeros(X.shape[0] - K.shape[0] + 1, X.shape[1] - K.shape[1] + 1)
