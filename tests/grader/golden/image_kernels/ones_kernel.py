"""expects: not_normalised"""

import torch
from corr2d import corr2d
from torch.nn import ZeroPad2d

border = ZeroPad2d((1, 1, 1, 1))


def sharpen(X):
    return corr2d(border(X[None])[0], torch.tensor([[0.0, -1.0, 0.0], [-1.0, 5.0, -1.0], [0.0, -1.0, 0.0]]))


def blur(X):
    return corr2d(border(X[None])[0], torch.ones(3, 3))


def edges(X):
    return corr2d(border(X[None])[0], torch.tensor([[-1.0, 0.0, 1.0], [-2.0, 0.0, 2.0], [-1.0, 0.0, 1.0]]))
