"""Squares instead of doubling

`x * x` agrees with `2 * x` only at 0 and 2.
"""


def double(x):
    return x * x
