"""Forgets to divide

The sum grows with the number of elements; the mean does not.
"""


def mean(x):
    return x.sum()
