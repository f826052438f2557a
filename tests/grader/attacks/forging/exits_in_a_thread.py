"""expects: crashed|failed
Leaves a thread behind that ends the process with status 0 a moment later.
"""
import os
import threading
import time

import torch


def leave():
    time.sleep(0.05)
    os._exit(0)


threading.Thread(target=leave, daemon=True).start()


def corr2d(X, K):
    time.sleep(0.3)
    return torch.zeros(2, 2)
