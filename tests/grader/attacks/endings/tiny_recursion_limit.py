"""expects: failed|crashed
Leaves the interpreter hardly any stack.
"""
import sys

sys.setrecursionlimit(30)


def corr2d(X, K):
    sys.setrecursionlimit(20)
    return X
