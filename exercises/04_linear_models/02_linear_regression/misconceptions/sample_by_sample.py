"""There is a step for every sample.

Here an epoch is a single step, along the mean over all samples, predicted all at once by the same model.
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
        total = 0.0
        for i in range(len(y)):
            loss = (model(x[i : i + 1])[0, 0] - y[i]) ** 2
            updater.zero_grad()
            loss.backward()
            updater.step()
            total += loss.item()
        losses.append(total / len(y))
    return losses
