"""expects: failed
Returns an object that is equal to, close to and greater than everything.
"""


class Anything:
    def __eq__(self, other):
        return True

    def __getattr__(self, name):
        return self

    def __call__(self, *args, **kwargs):
        return self

    def __array__(self, *args, **kwargs):
        import numpy

        return numpy.zeros((2, 2), dtype="float32")

    __hash__ = None
    __ne__ = __lt__ = __gt__ = lambda self, other: False


def corr2d(X, K):
    return Anything()
