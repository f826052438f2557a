"""Two classes with the scores 0 and z: cross-entropy and argmax."""

import torch
from torch import nn


class LogisticRegression(nn.Module):
    def __init__(self, num_inputs):
        super().__init__()
        self.f = nn.Linear(num_inputs, 1)

    def forward(self, x):
        return self.f(x)[..., 0]


def both(model, x):
    z = model(x)
    return torch.stack([torch.zeros_like(z), z], dim=1)


def predict_proba(model, x):
    return both(model, x).softmax(1)[:, 1]


def predict(model, x):
    return both(model, x).argmax(1)


def train(model, x, y, lr, epochs):
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for _ in range(epochs):
        loss = nn.CrossEntropyLoss()(both(model, x), y)
        loss.backward()
        optimizer.step()
        model.zero_grad()
        losses.append(loss.item())
    return losses
