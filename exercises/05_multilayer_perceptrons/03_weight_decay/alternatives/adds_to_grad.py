"""Adds the penalty's slope to .grad.
"""

import torch


def l2_penalty(params):
    return sum(map(lambda w: w.pow(2).sum().div(2), params))


def train_with_decay(net, X, y, loss, lr, decay, steps):
    weights = [p for name, p in net.named_parameters() if not name.endswith("bias")]
    updater = torch.optim.SGD(net.parameters(), lr=lr)
    losses = []
    for _ in range(steps):
        value = loss(net(X), y)
        updater.zero_grad()
        value.backward()
        for w in weights:
            w.grad += decay * w.detach()
        updater.step()
        losses.append(value.item())
    return losses
