"""expects: layer_never_stops

training=True by default.
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
    def __init__(self, p=0.5, generator=None, training=True):
        super().__init__()
        self.p, self.generator, self.active = p, generator, training

    def forward(self, X):
        return dropout_layer(X, self.p, self.active, self.generator)
