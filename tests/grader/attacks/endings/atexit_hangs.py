"""expects: failed
Registers exit handlers that never return.
"""
import atexit
import threading
import time


def for_ever():
    while True:
        time.sleep(60)


atexit.register(for_ever)
threading._register_atexit(for_ever)


def corr2d(X, K):
    return X
