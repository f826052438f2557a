"""expects: failed|crashed|timed_out
Starts fresh processes, and the tracker that cleans up after them.
"""
import multiprocessing
import time


def corr2d(X, K):
    process = multiprocessing.get_context("spawn").Process(target=time.sleep, args=(30,))
    process.start()
    return X
