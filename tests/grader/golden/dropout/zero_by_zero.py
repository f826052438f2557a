"""expects: nan_at_one

No special case.
"""

import torch
from torch import nn


def dropout_layer(X, p, training, generator):
    if not training or p == 0:
        return X
    keep = 1 - p
    mask = torch.rand(X.shape, generator=generator) < keep
    return X * mask / keep


class Dropout(nn.Module):
    def __init__(self, p=0.5, generator=None):
        super().__init__()
        self.p, self.generator = p, generator

    def forward(self, X):
        return dropout_layer(X, self.p, self.training, self.generator)
