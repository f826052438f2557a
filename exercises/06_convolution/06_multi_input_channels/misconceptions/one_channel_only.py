"""Only one channel counts.

The results of the others are lost: overwritten in the loop, or never computed. Each channel's result is added to those before it.
"""

from corr2d import corr2d


def corr2d_multi_in(X, K):
    return corr2d(X[-1], K[-1])
