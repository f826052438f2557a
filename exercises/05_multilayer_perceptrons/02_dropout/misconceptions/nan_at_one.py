"""p = 1 gives NaN: 0 is divided by 0.

When everything is dropped the result is all zeros. Settle that case before you divide by 1 − p.
"""

import torch
from torch import nn


def dropout_layer(X, p, training, generator):
    if not training:
        return X
    mask = (torch.rand(X.shape, generator=generator) >= p).float()
    return mask * X / (1 - p)


class Dropout(nn.Module):
    def __init__(self, p=0.5, generator=None):
        super().__init__()
        self.p, self.generator = p, generator

    def forward(self, X):
        return dropout_layer(X, self.p, self.training, self.generator)
