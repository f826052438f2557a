"""Parameters in lists, biases as rows."""

import torch
from torch import nn


class MLP(nn.Module):
    def __init__(self, sizes):
        super().__init__()
        pairs = list(zip(sizes[:-1], sizes[1:]))
        self.W = nn.ParameterList([nn.Parameter(torch.normal(0, 0.01, pair)) for pair in pairs])
        self.b = nn.ParameterList([nn.Parameter(torch.zeros(1, n)) for _, n in pairs])

    def forward(self, X):
        X = X.flatten(start_dim=1)
        for i, (W, b) in enumerate(zip(self.W, self.b)):
            X = X @ W + b
            if i < len(self.W) - 1:
                X = torch.maximum(X, torch.zeros_like(X))
        return X


def make_mlp(num_inputs=784, num_hiddens=256, num_outputs=10):
    return MLP([num_inputs, num_hiddens, num_outputs])
