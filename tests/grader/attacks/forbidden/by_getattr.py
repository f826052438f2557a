"""expects: forbidden
Spells the name out of pieces.
"""
import torch


def corr2d(X, K):
    return getattr(torch, "c" + "onv2" + chr(100))(X[None, None], K[None, None])[0, 0]
