"""expects: crashed|failed|timed_out
Puts a pipe of its own in place of every descriptor.
"""
import os

read, write = os.pipe()
for descriptor in range(64):
    if descriptor not in (read, write):
        try:
            os.dup2(write, descriptor)
        except OSError:
            pass


def corr2d(X, K):
    return X
