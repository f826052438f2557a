"""expects: crashed
Closes every descriptor and goes on for ever.
"""
import os


def corr2d(X, K):
    os.closerange(0, 256)
    while True:
        pass
