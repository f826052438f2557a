"""The parameters never change.

The same, written another way.
"""

import torch
from torch import nn


class LinearRegression(nn.Module):
    def __init__(self, num_inputs=1):
        super().__init__()
        self.linear = nn.Linear(num_inputs, 1)

    def forward(self, x):
        return self.linear(x)


def train(model, x, y, lr, epochs):
    losses = []
    for _ in range(epochs):
        loss = ((model(x).squeeze(1) - y) ** 2).mean()
        model.zero_grad()
        loss.backward()
        for p in model.parameters():
            p = p - lr * p.grad
        losses.append(loss.item())
    return losses
