"""expects: passed
Computes the right values row by row in threads of its own.
"""
from concurrent.futures import ThreadPoolExecutor

import torch


def corr2d(X, K):
    rows = range(X.shape[0] - K.shape[0] + 1)
    windows = X.unfold(0, K.shape[0], 1).unfold(1, K.shape[1], 1)
    with ThreadPoolExecutor(4) as pool:
        return torch.stack(list(pool.map(lambda i: (windows[i] * K).sum((1, 2)), rows)))
