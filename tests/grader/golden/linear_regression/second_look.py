"""expects: measured_after_the_step

Evaluates after the step, without a graph.
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
        updater.zero_grad()
        nn.functional.mse_loss(model(x)[:, 0], y).backward()
        updater.step()
        with torch.no_grad():
            losses.append(nn.functional.mse_loss(model(x)[:, 0], y).item())
    return losses
