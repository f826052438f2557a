"""expects: crashed
Ends the process with status 0 when it is called.
"""
import os


def corr2d(X, K):
    os._exit(0)
