"""Exactly the share p is dropped.

Each number throws a coin of its own, so that sometimes more of them are dropped and sometimes fewer. When the count is fixed, the numbers depend on each other: where one is dropped, another is sooner kept.
"""

import torch
from torch import nn


def dropout_layer(X, p, training, generator):
    if not training:
        return X
    drops = torch.ones(X.numel())
    drops[torch.randperm(X.numel(), generator=generator)[: int(p * X.numel())]] = 0
    return X * drops.reshape(X.shape) / (1 - p if p < 1 else 1)


class Dropout(nn.Module):
    def __init__(self, p=0.5, generator=None):
        super().__init__()
        self.p, self.generator = p, generator

    def forward(self, X):
        return dropout_layer(X, self.p, self.training, self.generator)
