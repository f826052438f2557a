"""expects: p_is_the_chance_to_keep

p as keep_prob.
"""

import torch
from torch import nn


def dropout_layer(X, p, training, generator):
    if not training:
        return X
    keep_prob = p
    mask = torch.rand(X.shape, generator=generator) < keep_prob
    return torch.where(mask, X / max(keep_prob, 1e-9), 0 * X)


class Dropout(nn.Module):
    def __init__(self, p=0.5, generator=None):
        super().__init__()
        self.p, self.generator = p, generator

    def forward(self, X):
        return dropout_layer(X, self.p, self.training, self.generator)
