"""Predictions of shape (N, 1) meet labels of shape (N,): the difference is (N, N).

torch stretches both and compares every prediction with every label, so the model learns the mean of y and no slope. Bring both into one shape before you subtract, or before you call a loss.
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
    updater = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for _ in range(epochs):
        loss = ((model(x) - y) ** 2).mean()
        updater.zero_grad()
        loss.backward()
        updater.step()
        losses.append(loss.item())
    return losses
