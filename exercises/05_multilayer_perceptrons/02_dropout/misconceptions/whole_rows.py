"""Whole samples are dropped.

A mask with one coin for each row leaves nothing of a sample, or all of it. Every number has its own chance: the mask has X's shape.
"""

import torch
from torch import nn


def dropout_layer(X, p, training, generator):
    if not training:
        return X
    if p == 1:
        return torch.zeros_like(X)
    mask = (torch.rand(len(X), *[1] * (X.dim() - 1), generator=generator) >= p).float()
    return mask * X / (1 - p)


class Dropout(nn.Module):
    def __init__(self, p=0.5, generator=None):
        super().__init__()
        self.p, self.generator = p, generator

    def forward(self, X):
        return dropout_layer(X, self.p, self.training, self.generator)
