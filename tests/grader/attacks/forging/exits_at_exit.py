"""expects: failed
Registers an exit handler that turns the process's status into 0.
"""
import atexit
import os

import torch

atexit.register(lambda: os._exit(0))


def corr2d(X, K):
    return torch.zeros(2, 2)
