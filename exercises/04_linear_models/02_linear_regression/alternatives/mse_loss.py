"""nn.MSELoss, gradients cleared after the step."""

import torch
from torch import nn


class LinearRegression(nn.Module):
    def __init__(self, num_inputs: int = 1):
        nn.Module.__init__(self)
        self.net = nn.Sequential(nn.Linear(num_inputs, 1))

    def forward(self, x):
        return self.net(x)


def train(model, x, y, lr, epochs):
    criterion = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr)
    losses = [0.0] * epochs
    for epoch in range(epochs):
        model.train()
        loss = criterion(model(x), y.unsqueeze(1))
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        losses[epoch] = loss.detach().numpy().item()
    return losses
