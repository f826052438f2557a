"""expects: failed|crashed
Returns an object whose destructor raises, and breaks the hook that reports it.
"""
import sys

sys.unraisablehook = None


class Bad:
    def __del__(self):
        raise SystemExit(3)


def corr2d(X, K):
    return [Bad() for _ in range(100)]
