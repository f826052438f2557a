"""expects: failed|crashed
Returns an int whose text is no number.
"""


class Lying(int):
    def __format__(self, spec):
        return "__import__('os')._exit(0)"

    def __str__(self):
        return "nineteen"

    def __int__(self):
        return "x"

    def __abs__(self):
        return 0

    def __lt__(self, other):
        return True


def corr2d(X, K):
    return Lying(19)
