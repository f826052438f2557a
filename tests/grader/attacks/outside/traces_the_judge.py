"""expects: failed|crashed
Attaches to the judge as a debugger, and asks to be traced.
"""
import ctypes
import os

libc = ctypes.CDLL(None)
if os.getppid() > 1:
    for request in (16, 0x4206):
        libc.ptrace(request, os.getppid(), None, None)
libc.ptrace(0, 0, None, None)


def corr2d(X, K):
    return X
