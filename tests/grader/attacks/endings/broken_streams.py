"""expects: failed|crashed
Puts things in the place of stdout and stderr that raise at every touch.
"""
import sys


class Broken:
    def __getattr__(self, name):
        raise BrokenPipeError

    def flush(self):
        raise SystemExit(0)

    def write(self, text):
        raise KeyboardInterrupt


sys.stdout = sys.stderr = Broken()


def corr2d(X, K):
    return X
