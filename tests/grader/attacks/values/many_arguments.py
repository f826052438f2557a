"""expects: failed
Takes other arguments than it is given, and is a class instead of a function.
"""


class corr2d:
    def __new__(cls, X, K, mode, *, padding):
        return X
