"""The scaling happens in evaluation mode, not in training.

That is the older way: nothing is divided in training, and everything is multiplied by 1 − p in use. Both keep the average; here what is kept is divided by 1 − p in training, and in use X comes back as it is.
"""

import torch
from torch import nn


def dropout_layer(X, p, training, generator):
    if not training:
        return X * (1 - p)
    mask = (torch.rand(X.shape, generator=generator) >= p).float()
    return mask * X


class Dropout(nn.Module):
    def __init__(self, p=0.5, generator=None):
        super().__init__()
        self.p, self.generator = p, generator

    def forward(self, X):
        return dropout_layer(X, self.p, self.training, self.generator)
