"""Drops by masked_fill, scales first."""

import torch
from torch import nn


def dropout_layer(X, p, training, generator):
    if not training or p <= 0:
        return X
    dropped = torch.rand(*X.shape, generator=generator).lt(p)
    scale = 1 / (1 - p) if p < 1 else 0.0
    return (X * scale).masked_fill(dropped, 0.0)


class Dropout(nn.Module):
    def __init__(self, p: float = 0.5, generator=None):
        super().__init__()
        self.register_buffer("rate", torch.tensor(p))
        self.g = generator

    def forward(self, X):
        return dropout_layer(X, self.rate.item(), self.training, self.g)
