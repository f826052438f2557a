"""expects: crashed|failed
Closes every descriptor, the grader's connection among them, and returns.
"""
import os


def corr2d(X, K):
    os.closerange(0, 256)
    return X
