"""The biases decay as well.

A bias makes nothing steep, and pulling it to 0 only holds the predictions down. The penalty is for weights alone: leave out every parameter whose name ends in "bias".
"""

import torch


def l2_penalty(params):
    return sum((w**2).sum() for w in params) / 2


def train_with_decay(net, X, y, loss, lr, decay, steps):
    weights = list(net.parameters())
    updater = torch.optim.SGD(net.parameters(), lr=lr)
    losses = []
    for _ in range(steps):
        value = loss(net(X), y)
        updater.zero_grad()
        (value + decay * l2_penalty(weights)).backward()
        updater.step()
        losses.append(value.item())
    return losses
