"""expects: failed|crashed|out_of_memory|timed_out
Lifts the limit of recursion and overflows the stack.
"""
import sys

sys.setrecursionlimit(10**9)


class Deep:
    def __repr__(self):
        return repr(self)


def corr2d(X, K):
    return repr(Deep())
