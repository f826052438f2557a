"""The numbers have become another kind of number.

The same, written otherwise.
"""


def double(x):
    return 2 * x.double()
