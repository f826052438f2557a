"""expects: forbidden
Calls in a thread, where modes do not reach by themselves.
"""
import threading

import torch


def corr2d(X, K):
    found = []
    thread = threading.Thread(target=lambda: found.append(torch.conv2d(X[None, None], K[None, None])[0, 0]))
    thread.start()
    thread.join()
    return found[0]
