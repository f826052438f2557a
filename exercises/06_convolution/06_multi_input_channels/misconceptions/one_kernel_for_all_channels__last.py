"""All channels meet the same channel of the kernel.

The last.
"""

from corr2d import corr2d


def corr2d_multi_in(X, K):
    return sum(corr2d(x, K[-1]) for x in X)
