"""expects: failed|crashed
Makes files that say they are terabytes, and maps one.
"""
import mmap

try:
    with open("sparse", "wb+") as file:
        file.truncate(1 << 40)
        mmap.mmap(file.fileno(), 1 << 30)
except (OSError, ValueError):
    pass


def corr2d(X, K):
    return X
