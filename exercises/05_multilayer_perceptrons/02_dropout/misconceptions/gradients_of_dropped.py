"""The gradient does not follow the mask.

A number that was dropped has no part in the result, so no gradient may reach it; one that was kept gets its gradient times 1 / (1 − p). Multiply X itself by the mask, and the gradient follows.
"""

import torch
from torch import nn


def dropout_layer(X, p, training, generator):
    if not training:
        return X
    if p == 1:
        return torch.zeros_like(X)
    mask = (torch.rand(X.shape, generator=generator) >= p).float()
    return X + (mask * X / (1 - p) - X).detach()


class Dropout(nn.Module):
    def __init__(self, p=0.5, generator=None):
        super().__init__()
        self.p, self.generator = p, generator

    def forward(self, X):
        return dropout_layer(X, self.p, self.training, self.generator)
