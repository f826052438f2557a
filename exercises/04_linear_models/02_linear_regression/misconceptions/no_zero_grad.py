"""The gradients of earlier epochs are never cleared.

`backward` adds to what is in `.grad`. Without clearing, every step follows the sum of all gradients so far and shoots past the line. Clear them once in every epoch, anywhere but between `backward`
and `step`.
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
        loss = ((model(x).squeeze(1) - y) ** 2).mean()
        loss.backward()
        updater.step()
        losses.append(loss.item())
    return losses
