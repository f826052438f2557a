"""The result is cut off from X.

Gradients have to flow back through the numbers that were kept, or the layers before this one never learn. `detach()`, `.data` and NumPy cut them off.
"""

import torch
from torch import nn


def dropout_layer(X, p, training, generator):
    if not training:
        return X
    if p == 1:
        return torch.zeros_like(X)
    return X.detach() * (torch.rand(X.shape, generator=generator) >= p) / (1 - p)


class Dropout(nn.Module):
    def __init__(self, p=0.5, generator=None):
        super().__init__()
        self.p, self.generator = p, generator

    def forward(self, X):
        return dropout_layer(X, self.p, self.training, self.generator)
