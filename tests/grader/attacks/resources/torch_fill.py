"""expects: out_of_memory
Allocates and fills tensors until there is no more memory (at most 4 GB).
"""
import torch


def corr2d(X, K):
    kept = [torch.empty(1 << 26).fill_(1.0) for _ in range(16)]
    return sum(kept)
