"""expects: none

Trains a copy.
"""

import copy

import torch
from torch import nn


class LinearRegression(nn.Module):
    def __init__(self, num_inputs=1):
        super().__init__()
        self.linear = nn.Linear(num_inputs, 1)

    def forward(self, x):
        return self.linear(x)


def train(model, x, y, lr, epochs):
    model = copy.deepcopy(model)
    updater = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for _ in range(epochs):
        loss = ((model(x).squeeze(1) - y) ** 2).mean()
        updater.zero_grad()
        loss.backward()
        updater.step()
        losses.append(loss.item())
    return losses
