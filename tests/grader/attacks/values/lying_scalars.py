"""expects: failed|crashed|out_of_memory
Returns objects that say they are None, bool, int, float, str, a list and a dict.
"""


def lying(kind):
    class Lying:
        __class__ = kind

        def __getattr__(self, name):
            return lambda *args: self

        def __bool__(self):
            raise MemoryError

    return Lying()


def corr2d(X, K):
    return [lying(kind) for kind in (bool, type(None), int, float, str, list, dict)]
