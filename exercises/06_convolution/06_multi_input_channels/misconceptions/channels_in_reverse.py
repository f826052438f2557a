"""The channels meet the kernels in reverse order.

X[0] belongs to K[0], X[1] to K[1]. (True convolution in three dimensions would turn the channels as well; a layer does not.)
"""

from corr2d import corr2d


def corr2d_multi_in(X, K):
    return sum(corr2d(x, k) for x, k in zip(X, K.flip(0)))
