"""expects: failed
Raises StopIteration into whoever iterates over the checks.
"""


def corr2d(X, K):
    raise StopIteration(X)
