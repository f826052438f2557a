"""expects: threshold_on_the_score

torch.where on the scores.
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
    z = model(x)
    return torch.where(z >= 0.5, torch.ones_like(y := z.long()), torch.zeros_like(y))


def train(model, x, y, lr, epochs):
    updater = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for _ in range(epochs):
        loss = F.binary_cross_entropy_with_logits(model(x), y.float())
        updater.zero_grad()
        loss.backward()
        updater.step()
        losses.append(loss.item())
    return losses
