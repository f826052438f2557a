"""expects: forbidden
Calls in a thread pool that it started at import.
"""
from concurrent.futures import ThreadPoolExecutor

import torch

pool = ThreadPoolExecutor(1)
pool.submit(int).result()


def corr2d(X, K):
    return pool.submit(torch.conv2d, X[None, None], K[None, None]).result()[0, 0]
