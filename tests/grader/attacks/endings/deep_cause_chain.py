"""expects: failed
Raises an exception with a chain of a hundred thousand causes.
"""


def corr2d(X, K):
    error = ValueError("first")
    for number in range(100_000):
        following = ValueError(number)
        following.__cause__ = error
        error = following
    raise error
