"""expects: active_in_evaluation

training is not looked at.
"""

import torch
from torch import nn


def dropout_layer(X, p, training, generator):
    if p >= 1:
        return 0 * X
    return X * (torch.rand(X.shape, generator=generator) > p) / (1 - p)


class Dropout(nn.Module):
    def __init__(self, p=0.5, generator=None):
        super().__init__()
        self.p, self.generator = p, generator

    def forward(self, X):
        return dropout_layer(X, self.p, self.training, self.generator)
