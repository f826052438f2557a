"""torch does not find the parameters.

`parameters()` lists what was assigned to `self` as an `nn.Parameter` or as a module such as `nn.Linear`. Plain tensors, and modules in a Python list, are overlooked, and no optimiser would change them.
"""

import torch
from torch import nn


class LinearRegression(nn.Module):
    def __init__(self, num_inputs=1):
        super().__init__()
        self.w = torch.zeros(num_inputs, 1, requires_grad=True)
        self.b = torch.zeros(1, requires_grad=True)

    def forward(self, x):
        return x @ self.w + self.b


def train(model, x, y, lr, epochs):
    updater = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for _ in range(epochs):
        loss = ((model(x).squeeze(1) - y) ** 2).mean()
        updater.zero_grad()
        loss.backward()
        updater.step()
        losses.append(loss.item())
    return losses
