"""expects: failed|crashed
Forks by the numbers of the system calls, old and new, with and without a parent.
"""
import ctypes
import os
import time

libc = ctypes.CDLL(None)
for call in ((57,), (58,), (56, 17, 0, 0, 0, 0), (56, 0x8011, 0, 0, 0, 0), (435, 0, 88)):
    if libc.syscall(*call) == 0:
        time.sleep(30)
        os._exit(0)


def corr2d(X, K):
    return X
