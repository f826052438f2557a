"""expects: failed|crashed
Raises an exception whose class lies about its name, bases and traceback.
"""


class Meta(type):
    @property
    def __name__(cls):
        return ["not", "a", "name"]

    def mro(cls):
        return [cls, *Exception.__mro__]


class Evil(Exception, metaclass=Meta):
    __class__ = property(lambda self: NotImplementedError)


def corr2d(X, K):
    raise Evil
