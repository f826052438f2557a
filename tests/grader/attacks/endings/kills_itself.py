"""expects: crashed|out_of_memory|failed
Sends SIGKILL to itself.
"""
import os
import signal


def corr2d(X, K):
    os.kill(os.getpid(), signal.SIGKILL)
    return X
