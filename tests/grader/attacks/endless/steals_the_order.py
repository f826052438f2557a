"""expects: timed_out|crashed
Reads the judge's next order from the connection, so that nobody answers it.
"""
import os
import threading


def steal():
    while True:
        for descriptor in range(3, 64):
            try:
                os.read(descriptor, 1 << 16)
            except OSError:
                pass


threading.Thread(target=steal, daemon=True).start()


def corr2d(X, K):
    import time

    time.sleep(0.2)
    return X
