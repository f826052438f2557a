"""expects: no_zero_grad

Steps by hand, gradients left.
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
    out = []
    for _ in range(epochs):
        loss = nn.functional.mse_loss(model(x).flatten(), y)
        loss.backward()
        for p in model.parameters():
            p.data = p.data - lr * p.grad
        out.append(loss.item())
    return out
