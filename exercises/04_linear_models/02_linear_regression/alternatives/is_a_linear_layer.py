"""The model inherits from nn.Linear; a generator of losses; gradients set to None by hand."""

import torch
from torch import nn


class LinearRegression(nn.Linear):
    def __init__(self, num_inputs=1):
        super().__init__(num_inputs, 1)


def epoch(model, x, y, lr):
    for p in model.parameters():
        p.grad = None
    y_hat = model(x).view(y.shape)
    loss = torch.nn.functional.mse_loss(y_hat, y)
    loss.backward()
    with torch.no_grad():
        for p in model.parameters():
            p.sub_(lr * p.grad)
    return loss.item()


def train(model, x, y, lr, epochs):
    return [epoch(model, x, y, lr) for _ in range(epochs)]
