"""expects: failed
Returns a masked and a structured numpy array.
"""
import numpy as np


def corr2d(X, K):
    return [np.ma.masked_all((2, 2)), np.zeros(2, dtype=[("a", "f4"), ("b", "U5")]), np.array(["x"]), np.void(b"x")]
