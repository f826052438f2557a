"""Coins from bernoulli_, all edges in one line."""

import torch
from torch import nn


def dropout_layer(X, p, training, generator):
    if not training or p == 0:
        return X
    mask = torch.empty_like(X).bernoulli_(1 - p, generator=generator)
    return X * mask / max(1 - p, 1e-12)


class Dropout(nn.Module):
    def __init__(self, p=0.5, generator=None):
        super().__init__()
        self.p = p
        self.generator = generator

    def forward(self, X):
        if self.training:
            return dropout_layer(X, self.p, True, self.generator)
        return X
