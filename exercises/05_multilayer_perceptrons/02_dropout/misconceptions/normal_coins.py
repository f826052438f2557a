"""The coins come from a normal distribution.

A standard normal number is below 0.3 in 62 of 100 cases. A *uniform* number from 0 to 1 is below p with probability p: `rand`, not `randn`.
"""

import torch
from torch import nn


def dropout_layer(X, p, training, generator):
    if not training:
        return X
    if p == 1:
        return torch.zeros_like(X)
    mask = (torch.randn(X.shape, generator=generator) >= p).float()
    return mask * X / (1 - p)


class Dropout(nn.Module):
    def __init__(self, p=0.5, generator=None):
        super().__init__()
        self.p, self.generator = p, generator

    def forward(self, X):
        return dropout_layer(X, self.p, self.training, self.generator)
