"""expects: timed_out
Returns a mapping that never gets past its first key.
"""
from collections.abc import Mapping


class Clinging(Mapping):
    def __iter__(self):
        while True:
            pass

    __getitem__ = __len__ = __iter__


def corr2d(X, K):
    return Clinging()
