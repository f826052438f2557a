"""expects: failed
Answers with what it was asked before: remembers results across calls.
"""
import torch

memory = {}


def corr2d(X, K):
    key = len(memory) // 2
    memory[len(memory)] = X
    return memory.setdefault(("first", key * 0), torch.zeros(2, 2))
