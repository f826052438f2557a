"""expects: failed|crashed|timed_out
Overflows the stack in C, by comparing two lists that contain each other.
"""
import sys

sys.setrecursionlimit(10**8)


def corr2d(X, K):
    one, other = [], []
    for _ in range(10**6):
        one, other = [one], [other]
    return one == other
