"""The losses in the list contain the penalty.

What is minimised is the sum. But only the loss itself tells how well the predictions fit, and only it can be compared from one decay to another.
"""

import torch


def l2_penalty(params):
    return sum((w**2).sum() for w in params) / 2


def train_with_decay(net, X, y, loss, lr, decay, steps):
    weights = [p for name, p in net.named_parameters() if not name.endswith("bias")]
    updater = torch.optim.SGD(net.parameters(), lr=lr)
    losses = []
    for _ in range(steps):
        value = loss(net(X), y)
        updater.zero_grad()
        value = value + decay * l2_penalty(weights)
        value.backward()
        updater.step()
        losses.append(value.item())
    return losses
