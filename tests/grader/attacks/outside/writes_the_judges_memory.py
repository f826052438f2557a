"""expects: failed|crashed
Writes into the judge's memory.
"""
import ctypes
import os

judge = os.getppid()
libc = ctypes.CDLL(None)
if judge > 1:
    try:
        os.open(f"/proc/{judge}/mem", os.O_WRONLY)
        print("SEEN mem")
    except OSError:
        pass


def corr2d(X, K):
    return X
