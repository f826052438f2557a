"""expects: failed
Rebinds the caller's X and K to zeros while it is called.
"""
import ctypes
import sys

import torch


def corr2d(X, K):
    frame = sys._getframe(1)
    for name in ("X", "K"):
        if name in frame.f_locals:
            frame.f_locals[name] = torch.zeros_like(frame.f_locals[name])
    if sys.version_info < (3, 13):
        frame.f_locals.update(X=torch.zeros_like(X), K=torch.zeros_like(K))
        ctypes.pythonapi.PyFrame_LocalsToFast(ctypes.py_object(frame), ctypes.c_int(0))
    return torch.zeros(X.shape[0] - K.shape[0] + 1, X.shape[1] - K.shape[1] + 1)
