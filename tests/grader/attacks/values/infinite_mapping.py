"""expects: failed
Returns a mapping whose items never end, each of them another such mapping.
"""
import itertools
from collections.abc import Mapping


class Endless(Mapping):
    def __len__(self):
        return 1

    def __iter__(self):
        return itertools.count()

    def __getitem__(self, key):
        return Endless()

    def items(self):
        return ((key, Endless()) for key in itertools.count())


def corr2d(X, K):
    return Endless()
