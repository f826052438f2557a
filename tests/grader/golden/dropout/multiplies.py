"""expects: scales_in_evaluation

The first paper's way.
"""

import torch
from torch import nn


def dropout_layer(X, p, training, generator):
    if training is False:
        return (1 - p) * X
    return X * (torch.rand(X.shape, generator=generator) > p)


class Dropout(nn.Module):
    def __init__(self, p=0.5, generator=None):
        super().__init__()
        self.p, self.generator = p, generator

    def forward(self, X):
        return dropout_layer(X, self.p, self.training, self.generator)
