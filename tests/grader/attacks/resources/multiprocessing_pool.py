"""expects: failed|crashed|timed_out
Computes in a pool of processes.
"""
import multiprocessing

import torch


def row(i):
    return i


def corr2d(X, K):
    with multiprocessing.get_context("fork").Pool(2) as pool:
        return torch.tensor(pool.map(row, range(4)))
