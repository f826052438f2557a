"""expects: failed
Returns a numpy array of Python objects, itself among them.
"""
import numpy as np


def corr2d(X, K):
    array = np.empty((2, 2), dtype=object)
    array[:] = [[array, X], [corr2d, None]]
    return array
