"""Norms, squared again.
"""

import torch


def l2_penalty(params):
    return sum(torch.linalg.vector_norm(w) ** 2 for w in params) / 2


def train_with_decay(net, X, y, loss, lr, decay, steps):
    weights = [module.weight for module in net.modules() if hasattr(module, "weight")]
    updater = torch.optim.SGD(net.parameters(), lr=lr)
    losses = []
    for _ in range(steps):
        value = loss(net(X), y)
        (value + decay * l2_penalty(weights)).backward()
        updater.step()
        updater.zero_grad()
        losses.append(float(value.detach()))
    return losses
