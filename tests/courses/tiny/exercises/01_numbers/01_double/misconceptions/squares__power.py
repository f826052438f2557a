"""Squares instead of doubling

The same mistake, written as a power.
"""


def double(x):
    return x**2
