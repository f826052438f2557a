"""expects: forbidden
Calls in a thread that the operating system's library starts, not Python's.
"""
import ctypes

import torch

libc = ctypes.CDLL(None)
ENTRY = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p)


def corr2d(X, K):
    found = []
    entry = ENTRY(lambda _: found.append(torch.conv2d(X[None, None], K[None, None])[0, 0]))
    thread = ctypes.c_ulong()
    libc.pthread_create(ctypes.byref(thread), None, entry, None)
    libc.pthread_join(thread, None)
    return found[0]
