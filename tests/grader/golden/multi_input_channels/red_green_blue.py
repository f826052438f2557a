"""expects: fixed_number_of_channels"""

from corr2d import corr2d


def corr2d_multi_in(X, K):
    red, green, blue = (corr2d(X[c], K[c]) for c in range(3))
    return red + green + blue
