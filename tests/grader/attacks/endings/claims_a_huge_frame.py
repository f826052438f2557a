"""expects: crashed
Writes the length of a frame of four gigabytes to the connection.
"""
import os


def corr2d(X, K):
    for descriptor in range(3, 64):
        try:
            os.write(descriptor, b"\xff\xff\xff\xff")
        except OSError:
            pass
    return X
