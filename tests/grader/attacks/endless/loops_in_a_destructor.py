"""expects: timed_out|failed
Returns an object whose destructor never ends.
"""


class Clinging:
    def __del__(self):
        while True:
            pass


def corr2d(X, K):
    return Clinging()
