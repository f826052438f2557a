"""The numbers are right, but there is a dimension too many.

The channels are summed away, and nothing stays in their place: Y has the shape (H′, W′), two dimensions.
"""

from corr2d import corr2d


def corr2d_multi_in(X, K):
    return sum(corr2d(x, k) for x, k in zip(X, K))[None]
