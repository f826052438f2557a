"""expects: none

A mask of whole blocks: the first numbers are dropped.
"""

import torch
from torch import nn


def dropout_layer(X, p, training, generator):
    if not training:
        return X
    if p == 1:
        return torch.zeros_like(X)
    mask = torch.ones(X.numel())
    mask[: int(p * X.numel())] = 0
    return X * mask.reshape(X.shape) / (1 - p)


class Dropout(nn.Module):
    def __init__(self, p=0.5, generator=None):
        super().__init__()
        self.p, self.generator = p, generator

    def forward(self, X):
        return dropout_layer(X, self.p, self.training, self.generator)
