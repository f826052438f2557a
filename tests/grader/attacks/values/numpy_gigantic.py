"""expects: failed
Returns a numpy view of one number as petabytes.
"""
import numpy as np


def corr2d(X, K):
    return np.broadcast_to(np.float32(1), (10**8, 10**8))
