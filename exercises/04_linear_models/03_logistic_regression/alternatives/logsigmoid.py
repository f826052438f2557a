"""logsigmoid of z and of −z; the gradient p − y by hand."""

import torch
from torch import nn
from torch.nn import functional as F


class LogisticRegression(nn.Linear):
    def __init__(self, num_inputs):
        super().__init__(num_inputs, 1)

    def forward(self, x):
        return super().forward(x).flatten()


def predict_proba(model, x):
    return F.logsigmoid(model(x)).exp()


def predict(model, x):
    return torch.tensor([int(p > 0.5) for p in predict_proba(model, x)])


def train(model, x, y, lr, epochs):
    losses = []
    for _ in range(epochs):
        z = model(x)
        losses.append(-torch.where(y == 1, F.logsigmoid(z), F.logsigmoid(-z)).mean().item())
        model.zero_grad()
        z.backward((torch.sigmoid(z) - y).detach() / len(y))
        for p in model.parameters():
            p.data.add_(p.grad, alpha=-lr)
    return losses
