"""expects: failed|timed_out|out_of_memory
Returns the most bytes that the grader takes, again and again.
"""
import torch


def corr2d(X, K):
    return [torch.zeros(1 << 25), torch.zeros(1 << 24)]
