"""torch does not find the parameters.

`parameters()` lists what was assigned to `self` as an `nn.Parameter` or as a module such as `nn.Linear`. Plain tensors are overlooked, and no optimiser would change them.
"""

import torch
import torch.nn.functional as F
from torch import nn


class LogisticRegression(nn.Module):
    def __init__(self, num_inputs):
        super().__init__()
        self.w = torch.zeros(num_inputs, requires_grad=True)
        self.b = torch.zeros(1, requires_grad=True)

    def forward(self, x):
        return x @ self.w + self.b


def predict_proba(model, x):
    return torch.sigmoid(model(x))


def predict(model, x):
    return (predict_proba(model, x) > 0.5).long()


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
