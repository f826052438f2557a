"""The numbers are multiplied by random numbers, not by 0 and 1.

The random numbers have to be compared with p first: the comparison tells which numbers are kept.
"""

import torch
from torch import nn


def dropout_layer(X, p, training, generator):
    if not training:
        return X
    if p == 1:
        return torch.zeros_like(X)
    noise = torch.rand(X.shape, generator=generator)
    return noise * X / (1 - p)


class Dropout(nn.Module):
    def __init__(self, p=0.5, generator=None):
        super().__init__()
        self.p, self.generator = p, generator

    def forward(self, X):
        return dropout_layer(X, self.p, self.training, self.generator)
