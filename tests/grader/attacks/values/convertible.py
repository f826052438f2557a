"""expects: failed
Returns an object that offers itself as an array in every way that numpy and torch know, and is none.
"""
import numpy as np


class Convertible:
    def __array__(self, *args, **kwargs):
        return np.array([[19.0, 25.0], [37.0, 43.0]], dtype=np.float32)

    def __array_interface__(self):
        return {}

    def __dlpack__(self, **kwargs):
        return np.zeros(2).__dlpack__()

    def __float__(self):
        return 19.0

    def __index__(self):
        return 19


def corr2d(X, K):
    return Convertible()
