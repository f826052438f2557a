"""Probabilities into nn.BCELoss, which guards its logarithm."""

import torch
from torch import nn


class LogisticRegression(nn.Module):
    def __init__(self, num_inputs):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(num_inputs, 1), nn.Flatten(0))

    def forward(self, x):
        return self.layers(x)


def predict_proba(model, x):
    model.eval()
    return nn.Sigmoid()(model(x)).detach()


def predict(model, x):
    return predict_proba(model, x).ge(0.5).to(torch.int64)


def train(model, x, y, lr, epochs):
    model.train()
    criterion, optimizer = nn.BCELoss(), torch.optim.SGD(model.parameters(), lr=lr)
    losses = []
    for _ in range(epochs):
        optimizer.zero_grad()
        loss = criterion(torch.sigmoid(model(x)), y.to(torch.float32))
        loss.backward()
        optimizer.step()
        losses += [loss.item()]
    return losses
