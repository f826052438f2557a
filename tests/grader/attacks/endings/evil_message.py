"""expects: failed|crashed
Raises an exception whose text raises KeyboardInterrupt.
"""


class Evil(Exception):
    def __str__(self):
        raise KeyboardInterrupt

    __repr__ = __str__


def corr2d(X, K):
    raise Evil
