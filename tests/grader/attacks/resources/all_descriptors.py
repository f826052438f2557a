"""expects: failed|crashed
Opens files until there are no more descriptors.
"""
import os

kept = []
try:
    while len(kept) < 100_000:
        kept.append(os.open("/dev/null", os.O_RDONLY))
except OSError:
    pass


def corr2d(X, K):
    return X
