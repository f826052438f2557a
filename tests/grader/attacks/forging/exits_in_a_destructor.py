"""expects: failed|crashed
Returns an object that ends the process with status 0 when it is let go.
"""
import os


class Farewell:
    def __del__(self):
        os._exit(0)


def corr2d(X, K):
    return Farewell()
