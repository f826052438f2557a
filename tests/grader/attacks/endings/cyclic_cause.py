"""expects: failed
Raises an exception that is its own cause and context.
"""


def corr2d(X, K):
    one, other = ValueError(1), ValueError(2)
    one.__cause__, other.__context__ = other, one
    raise one
