"""expects: none"""

from torch import nn


def corr2d(X, K):
    layer = nn.Conv2d(1, 1, tuple(K.shape), bias=False)
    layer.weight = nn.Parameter(K[None, None].detach())
    return layer(X[None, None])[0, 0]
