"""The weights shrink by decay, not by lr · decay.

The penalty's slope is part of the gradient, and the whole gradient is multiplied by lr: w − lr · (slope + decay · w).
"""

import torch


def l2_penalty(params):
    return sum((w**2).sum() for w in params) / 2


def train_with_decay(net, X, y, loss, lr, decay, steps):
    weights = [p for name, p in net.named_parameters() if not name.endswith("bias")]
    losses = []
    for _ in range(steps):
        value = loss(net(X), y)
        net.zero_grad()
        value.backward()
        with torch.no_grad():
            for name, p in net.named_parameters():
                if name.endswith("bias"):
                    p -= lr * p.grad
                else:
                    p -= lr * p.grad + decay * p
        losses.append(value.item())
    return losses
