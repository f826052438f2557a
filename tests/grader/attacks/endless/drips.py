"""expects: timed_out|crashed
Answers with a frame that arrives a byte at a time and never ends.
"""
import os
import time


def corr2d(X, K):
    while True:
        for descriptor in range(3, 64):
            try:
                os.write(descriptor, b"\0")
            except OSError:
                pass
        time.sleep(0.001)
