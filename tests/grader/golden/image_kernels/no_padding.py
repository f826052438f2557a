"""expects: border_missing"""

import torch
from corr2d import corr2d


def sharpen(X):
    K = torch.tensor([[0.0, -1.0, 0.0], [-1.0, 5.0, -1.0], [0.0, -1.0, 0.0]])
    return corr2d(X, K)


def blur(X):
    K = torch.ones(3, 3) / 9
    return corr2d(X, K)


def edges(X):
    K = torch.tensor([[-1.0, 0.0, 1.0], [-2.0, 0.0, 2.0], [-1.0, 0.0, 1.0]])
    return corr2d(X, K)
