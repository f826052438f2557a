"""expects: forbidden

torch's own.
"""

import torch
from torch import nn


def dropout_layer(X, p, training, generator):
    return nn.functional.dropout(X, p, training)


class Dropout(nn.Module):
    def __init__(self, p=0.5, generator=None):
        super().__init__()
        self.p, self.generator = p, generator

    def forward(self, X):
        return dropout_layer(X, self.p, self.training, self.generator)
