"""One loss comes back, not the loss of each epoch.

Collect a number in every round of the loop; the list shows how the model learns.
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
    loss = None
    for _ in range(epochs):
        loss = ((model(x).squeeze(1) - y) ** 2).mean()
        updater.zero_grad()
        loss.backward()
        updater.step()
    return [] if loss is None else loss.item()
