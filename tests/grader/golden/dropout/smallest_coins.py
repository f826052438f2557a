"""expects: exact_share"""

import torch
from torch import nn


def dropout_layer(X, p, training, generator):
    if not training:
        return X
    coins = torch.rand(X.shape, generator=generator).flatten()
    dropped = coins.argsort()[: int(p * len(coins))]
    Y = X.flatten().clone()
    Y[dropped] = 0
    return Y.reshape(X.shape) / max(1 - p, 1e-9)


class Dropout(nn.Module):
    def __init__(self, p=0.5, generator=None):
        super().__init__()
        self.p, self.generator = p, generator

    def forward(self, X):
        return dropout_layer(X, self.p, self.training, self.generator)
