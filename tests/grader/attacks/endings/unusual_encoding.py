# -*- coding: utf-7 -*-
"""expects: failed|crashed
Is written in an encoding that hides what it does.
"""


def corr2d(X, K):
    return X
