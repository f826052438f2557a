"""A class with parameters of its own, weights as (in, out), as in the formula."""

import torch
from torch import nn


class MLP(nn.Module):
    def __init__(self, d, h, k):
        super().__init__()
        self.W1 = nn.Parameter(torch.randn(d, h) * 0.01)
        self.b1 = nn.Parameter(torch.zeros(h))
        self.W2 = nn.Parameter(torch.randn(h, k) * 0.01)
        self.b2 = nn.Parameter(torch.zeros(k))

    def forward(self, X):
        H = torch.relu(X.reshape(-1, len(self.W1)) @ self.W1 + self.b1)
        return H @ self.W2 + self.b2


def make_mlp(num_inputs=784, num_hiddens=256, num_outputs=10):
    return MLP(num_inputs, num_hiddens, num_outputs)
