"""expects: failed
Raises unittest's SkipTest, which pytest takes for a skip.
"""
import unittest


def corr2d(X, K):
    raise unittest.SkipTest("not today")
