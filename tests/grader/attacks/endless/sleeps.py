"""expects: timed_out
Sleeps for a year.
"""
import time


def corr2d(X, K):
    time.sleep(3e7)
