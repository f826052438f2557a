"""expects: channels_mixed_before"""

from corr2d import corr2d


def corr2d_multi_in(X, K):
    grey, kernel = X.sum(dim=0), K.sum(dim=0)
    return corr2d(grey, kernel)
