"""The sum is squared, not the numbers.

(Σw)² lets positive and negative weights cancel. Square first, then add up.
"""

import torch


def l2_penalty(params):
    return sum(w.sum() ** 2 for w in params) / 2


def train_with_decay(net, X, y, loss, lr, decay, steps):
    weights = [p for name, p in net.named_parameters() if not name.endswith("bias")]
    updater = torch.optim.SGD(net.parameters(), lr=lr)
    losses = []
    for _ in range(steps):
        value = loss(net(X), y)
        updater.zero_grad()
        (value + decay * l2_penalty(weights)).backward()
        updater.step()
        losses.append(value.item())
    return losses
