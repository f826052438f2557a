"""expects: border_not_computed"""

import torch
from corr2d import corr2d


def put_back(X, K):
    Y = torch.zeros_like(X)
    if min(X.shape) > 2:
        Y[1:-1, 1:-1] = corr2d(X, K)
    return Y


def sharpen(X):
    return put_back(X, torch.tensor([[0.0, -1.0, 0.0], [-1.0, 5.0, -1.0], [0.0, -1.0, 0.0]]))


def blur(X):
    return put_back(X, torch.full([3, 3], 1 / 9))


def edges(X):
    return put_back(X, torch.tensor([[-1.0, 0.0, 1.0], [-2.0, 0.0, 2.0], [-1.0, 0.0, 1.0]]))
