"""The weights shrink by decay, not by lr · decay.

First the shrinking.
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
                    p.mul_(1 - decay).sub_(lr * p.grad)
        losses.append(value.item())
    return losses
