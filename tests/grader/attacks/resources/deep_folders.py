"""expects: failed|crashed|timed_out
Makes folders nested deeper than Python can walk.
"""
import os

try:
    for _ in range(3000):
        os.mkdir("d")
        os.chdir("d")
    open("x" * 200, "w").close()
except OSError:
    pass


def corr2d(X, K):
    return X
