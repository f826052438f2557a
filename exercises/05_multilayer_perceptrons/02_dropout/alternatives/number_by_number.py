"""A loop over all numbers, with a coin each."""

import torch
from torch import nn


def dropout_layer(X, p, training, generator):
    if not training:
        return X
    coins = torch.rand(X.numel(), generator=generator).tolist()
    factors = [0.0 if coin < p else 1 / (1 - p) for coin in coins]
    return X * torch.tensor(factors).reshape(X.shape)


class Dropout(nn.Module):
    def __init__(self, p=0.5, generator=None):
        super(Dropout, self).__init__()
        self.settings = dict(p=p, generator=generator)

    def forward(self, X):
        return dropout_layer(X, training=self.training, **self.settings)
