"""expects: timed_out
Waits for a lock that it holds.
"""
import threading

lock = threading.Lock()


def corr2d(X, K):
    lock.acquire()
    lock.acquire()
