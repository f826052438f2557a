"""expects: timed_out
Writes to the descriptors of stdout and stderr without an end, past Python's buffers.
"""
import os


def corr2d(X, K):
    while True:
        os.write(1, b"\xff\x00" * 32_768)
        os.write(2, b"\x9b" * 65_536)
