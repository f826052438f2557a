"""expects: failed|crashed
Sends SIGSTOP to the process that judges it.
"""
import os
import signal

if os.getppid() > 1:
    try:
        os.kill(os.getppid(), signal.SIGSTOP)
    except OSError:
        pass


def corr2d(X, K):
    return X
