"""expects: failed|crashed
Returns a number expanded to more elements than 64 bits can count.
"""
import torch


def corr2d(X, K):
    return torch.zeros(1).as_strided((2**40, 2**40), (0, 0))
