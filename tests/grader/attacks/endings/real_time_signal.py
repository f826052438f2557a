"""expects: crashed|failed
Dies of a signal that has no name.
"""
import os
import signal


def corr2d(X, K):
    os.kill(os.getpid(), signal.SIGRTMIN + 3)
    return X
