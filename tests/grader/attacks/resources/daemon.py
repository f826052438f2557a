"""expects: failed|crashed
Leaves a daemon behind: forks twice, with a session of its own in between.
"""
import os
import time


def detach():
    if os.fork():
        return
    os.setsid()
    if os.fork():
        os._exit(0)
    for descriptor in range(256):
        try:
            os.close(descriptor)
        except OSError:
            pass
    time.sleep(30)
    os._exit(0)


try:
    detach()
except OSError:
    pass


def corr2d(X, K):
    return X
