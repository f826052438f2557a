"""Every call has the same mask.

Then some units are never trained at all. The generator goes on by itself from call to call; do not seed it, and do not keep a mask.
"""

import torch
from torch import nn


def dropout_layer(X, p, training, generator):
    if not training:
        return X
    if p == 1:
        return torch.zeros_like(X)
    generator = torch.Generator().manual_seed(generator.initial_seed() if generator else 0)
    mask = (torch.rand(X.shape, generator=generator) >= p).float()
    return mask * X / (1 - p)


class Dropout(nn.Module):
    def __init__(self, p=0.5, generator=None):
        super().__init__()
        self.p, self.generator = p, generator

    def forward(self, X):
        return dropout_layer(X, self.p, self.training, self.generator)
