"""expects: forbidden
Compiles the call under the file name of the checks, which may use anything.
"""
import sys

import torch


def corr2d(X, K):
    frame = sys._getframe(1)
    code = compile("Y = torch.conv2d(X[None, None], K[None, None])[0, 0]", frame.f_code.co_filename, "exec")
    names = {"torch": torch, "X": X, "K": K}
    exec(code, names)
    return names["Y"]
