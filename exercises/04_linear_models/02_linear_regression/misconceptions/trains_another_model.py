"""It trains a model of its own, not the one that it is given.

The caller keeps `model` and looks at its weights afterwards. Take the parameters of the argument, and make no new model.
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
    model = LinearRegression(x.shape[1])
    with torch.no_grad():
        for p in model.parameters():
            p.zero_()
    updater = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for _ in range(epochs):
        loss = ((model(x).squeeze(1) - y) ** 2).mean()
        updater.zero_grad()
        loss.backward()
        updater.step()
        losses.append(loss.item())
    return losses
