"""expects: same_mask_per_row

A mask for the last dimension, by bernoulli.
"""

import torch
from torch import nn


def dropout_layer(X, p, training, generator):
    if not training:
        return X
    if p == 1:
        return torch.zeros_like(X)
    keep = torch.bernoulli(torch.full((X.size(-1),), 1 - p), generator=generator)
    return X * keep / (1 - p)


class Dropout(nn.Module):
    def __init__(self, p=0.5, generator=None):
        super().__init__()
        self.p, self.generator = p, generator

    def forward(self, X):
        return dropout_layer(X, self.p, self.training, self.generator)
