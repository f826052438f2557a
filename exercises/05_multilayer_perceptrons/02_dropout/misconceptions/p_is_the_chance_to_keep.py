"""p is taken for the probability to keep a number.

Some books do so. Here p is the probability to drop it: with p = 0.2 two of ten numbers become 0.
"""

import torch
from torch import nn


def dropout_layer(X, p, training, generator):
    if not training or p == 1:
        return X
    if p == 0:
        return torch.zeros_like(X)
    mask = (torch.rand(X.shape, generator=generator) < p).float()
    return mask * X / p


class Dropout(nn.Module):
    def __init__(self, p=0.5, generator=None):
        super().__init__()
        self.p, self.generator = p, generator

    def forward(self, X):
        return dropout_layer(X, self.p, self.training, self.generator)
