"""expects: failed
Returns a generator without an end, and an iterator over it.
"""
import itertools


def corr2d(X, K):
    return itertools.count()
