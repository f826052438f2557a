"""expects: crashed
Aborts, with the signal's handler set to ignore.
"""
import os
import signal


def corr2d(X, K):
    signal.signal(signal.SIGABRT, signal.SIG_IGN)
    os.abort()
