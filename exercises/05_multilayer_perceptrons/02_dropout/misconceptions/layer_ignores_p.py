"""The layer does not use its p.

p is chosen when the layer is made; keep it and hand it on.
"""

import torch
from torch import nn


def dropout_layer(X, p, training, generator):
    if not training:
        return X
    if p == 1:
        return torch.zeros_like(X)
    mask = (torch.rand(X.shape, generator=generator) >= p).float()
    return mask * X / (1 - p)


class Dropout(nn.Module):
    def __init__(self, p=0.5, generator=None):
        super().__init__()
        self.p, self.generator = p, generator

    def forward(self, X):
        return dropout_layer(X, 0.5, self.training, self.generator)
