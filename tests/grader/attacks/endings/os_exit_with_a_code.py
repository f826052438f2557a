"""expects: crashed
Ends its process with the status of an interrupted program.
"""
import os


def corr2d(X, K):
    os._exit(130)
