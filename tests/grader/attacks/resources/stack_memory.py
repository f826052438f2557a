"""expects: failed|out_of_memory|crashed|timed_out
Takes memory by the stacks of threads.
"""
import threading
import time

threading.stack_size(256 << 20)


def corr2d(X, K):
    for _ in range(64):
        threading.Thread(target=time.sleep, args=(30,), daemon=True).start()
    return X
