"""expects: timed_out
Matches a regular expression that takes until the end of the world.
"""
import re


def corr2d(X, K):
    return re.match(r"(a+)+$", "a" * 60 + "b")
