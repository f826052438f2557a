"""The numbers are right, but no gradient flows back.

Only the image is cut off.
"""

from corr2d import corr2d


def corr2d_multi_in(X, K):
    return sum(corr2d(x, k) for x, k in zip(X.detach(), K))
