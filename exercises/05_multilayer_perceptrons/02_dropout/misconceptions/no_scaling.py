"""The numbers that are kept are not divided by 1 − p.

Then the sum that the next layer sees is smaller in training than in use. On average every number is to stay what it was: x / (1 − p) when it is kept.
"""

import torch
from torch import nn


def dropout_layer(X, p, training, generator):
    if not training:
        return X
    if p == 1:
        return torch.zeros_like(X)
    mask = (torch.rand(X.shape, generator=generator) >= p).float()
    return mask * X


class Dropout(nn.Module):
    def __init__(self, p=0.5, generator=None):
        super().__init__()
        self.p, self.generator = p, generator

    def forward(self, X):
        return dropout_layer(X, self.p, self.training, self.generator)
