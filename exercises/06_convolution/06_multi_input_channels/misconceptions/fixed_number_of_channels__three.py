"""It works for one number of channels only.

Three.
"""

from corr2d import corr2d


def corr2d_multi_in(X, K):
    return sum(corr2d(X[c], K[c]) for c in (0, 1, 2))
