"""expects: failed
Returns a numpy view with negative strides.
"""
import numpy as np


def corr2d(X, K):
    return np.zeros((X.shape[0], X.shape[1]), dtype=np.float32)[::-1, ::-1]
