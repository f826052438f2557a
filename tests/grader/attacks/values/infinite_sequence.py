"""expects: failed
Returns a sequence that says it holds two elements and never ends.
"""
from collections.abc import Sequence


class Endless(Sequence):
    def __len__(self):
        return 2

    def __getitem__(self, index):
        return float(index)


def corr2d(X, K):
    return Endless()
