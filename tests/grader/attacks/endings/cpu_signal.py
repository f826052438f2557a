"""expects: crashed|timed_out|failed
Dies of the signal that stands for too much CPU time.
"""
import os
import signal


def corr2d(X, K):
    os.kill(os.getpid(), signal.SIGXCPU)
    return X
