"""expects: failed
Walks up the frames and calls whatever other corr2d their names lead to.
"""
import sys

import torch


def corr2d(X, K):
    frame = sys._getframe(1)
    while frame:
        for value in [*frame.f_locals.values(), *frame.f_globals.values()]:
            other = getattr(value, "corr2d", None)
            if callable(other) and getattr(other, "__code__", None) is not corr2d.__code__ and hasattr(other, "__code__"):
                return other(X, K)
        frame = frame.f_back
    return torch.zeros(2, 2)
