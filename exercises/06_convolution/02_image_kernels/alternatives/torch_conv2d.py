"""torch's own convolution with padding."""

import torch
from torch.nn.functional import conv2d

CROSS = torch.tensor([[0.0, 1, 0], [1, 0, 1], [0, 1, 0]])


def _same(X, K):
    return conv2d(X[None, None], K[None, None], padding="same")[0, 0]


def sharpen(X):
    return 5 * X - _same(X, CROSS)


def blur(X):
    return _same(X, torch.ones(3, 3) / 9)


def edges(X):
    return _same(X, torch.outer(torch.tensor([1.0, 2, 1]), torch.tensor([-1.0, 0, 1])))
