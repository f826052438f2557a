"""expects: failed|crashed
Returns a numpy subclass that answers every question about itself with itself.
"""
import numpy as np


class Lying(np.ndarray):
    def __array_finalize__(self, other):
        raise RuntimeError("no")

    def __array_ufunc__(self, *args, **kwargs):
        return self

    @property
    def dtype(self):
        return "float32"

    @property
    def shape(self):
        return (2**62, 2**62)


def corr2d(X, K):
    return Lying.__new__(Lying, (2, 2))
