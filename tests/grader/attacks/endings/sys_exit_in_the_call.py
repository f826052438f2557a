"""expects: failed
Leaves with sys.exit(0) when it is called.
"""
import sys


def corr2d(X, K):
    sys.exit(0)
