"""expects: timed_out|failed
Sends itself SIGSTOP.
"""
import os
import signal


def corr2d(X, K):
    os.kill(os.getpid(), signal.SIGSTOP)
    os.kill(os.getpid(), signal.SIGTSTP)
    return X
