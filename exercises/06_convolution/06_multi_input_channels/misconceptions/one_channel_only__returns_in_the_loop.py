"""Only one channel counts.

The loop is left at its first turn.
"""

from corr2d import corr2d


def corr2d_multi_in(X, K):
    Y = 0
    for x, k in zip(X, K):
        Y = Y + corr2d(x, k)
        return Y
