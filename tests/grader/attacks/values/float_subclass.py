"""expects: failed|crashed
Returns a float that equals everything.
"""


class Agreeable(float):
    def __eq__(self, other):
        return True

    def __sub__(self, other):
        return 0.0

    def __float__(self):
        raise SystemExit(0)


def corr2d(X, K):
    return [Agreeable(1.0), Agreeable("nan")]
