"""Large scores make the loss infinite or NaN.

For a score of 1000 the sigmoid rounds to 1, and log(1 − p) is log 0 = −∞; 0 · ∞ is NaN. `binary_cross_entropy_with_logits` takes the scores and computes sigmoid and logarithm in one.
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
        p = torch.sigmoid(model(x))
        loss = -(y * torch.log(p) + (1 - y) * torch.log(1 - p)).mean()
        updater.zero_grad()
        loss.backward()
        updater.step()
        losses.append(loss.item())
    return losses
