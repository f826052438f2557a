"""expects: failed|crashed|out_of_memory|timed_out
Starts ten thousand threads that sleep.
"""
import threading
import time


def corr2d(X, K):
    for _ in range(10_000):
        threading.Thread(target=time.sleep, args=(30,), daemon=True).start()
    return X
