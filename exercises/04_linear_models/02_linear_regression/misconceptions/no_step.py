"""The parameters never change.

`backward` only writes the gradients; the updater's `step` uses them, if they are still there. Is there a step in each epoch, does it write into the parameters themselves, and are the gradients cleared
before `backward` or after `step`, not between the two?
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
        updater.zero_grad()
        loss.backward()
        losses.append(loss.item())
    return losses
