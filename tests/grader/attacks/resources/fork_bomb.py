"""expects: failed|crashed|timed_out
Forks itself again and again (at most 64 times, each for half a minute: a sandbox that fails must not take the machine).
"""
import os
import time

for _ in range(6):
    try:
        os.fork()
    except OSError:
        pass


def corr2d(X, K):
    time.sleep(0.1)
    return X
