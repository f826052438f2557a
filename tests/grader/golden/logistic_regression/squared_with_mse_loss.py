"""expects: mse_on_labels

nn.MSELoss on probabilities.
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
    criterion = nn.MSELoss()
    updater = torch.optim.SGD(model.parameters(), lr)
    losses = []
    for _ in range(epochs):
        loss = criterion(predict_proba(model, x), y.float())
        updater.zero_grad()
        loss.backward()
        updater.step()
        losses.append(loss.item())
    return losses
